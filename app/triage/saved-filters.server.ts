/** Keeping and removing one's own views of the queue. They are settings, so they leave no trace in the audit trail. */
import { randomUUID } from 'node:crypto';
import type { Staff } from '../accounts/roles.ts';
import { db } from '../platform/db.server.ts';
import { type KeepViewResult, queryToKeep } from './saved-filters.ts';

const MOST = 20;

/** Keeps a view under this name; one that had the name before is replaced. */
export async function keepView(
  name: string,
  search: string,
  staff: Staff,
  at: Date,
): Promise<KeepViewResult> {
  const accountId = staff.id;
  const query = queryToKeep(search);
  const others = await db.savedFilter.count({ where: { accountId, name: { not: name } } });
  if (others >= MOST) return { kind: 'too-many' };
  await db.savedFilter.upsert({
    where: { accountId_name: { accountId, name } },
    create: { id: randomUUID(), accountId, name, query, madeAt: at },
    update: { query, madeAt: at },
    select: { id: true },
  });
  return { kind: 'kept' };
}

/** Removes one's own view. Somebody else's, or one that is gone, is left as it is. */
export async function removeView(id: string, staff: Staff): Promise<void> {
  await db.savedFilter.deleteMany({ where: { id, accountId: staff.id } });
}
