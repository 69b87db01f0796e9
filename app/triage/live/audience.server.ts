/**
 * Who may be told what changed on a record: whoever a list shows more of it to than its reference (see `hiddenFrom`). Asked
 * of the database once for each change, however many watch.
 */
import type { Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import type { Change } from './change.ts';

interface Audience {
  restricted: boolean;
  allowed: readonly string[];
  denied: readonly string[];
}

const asked = new WeakMap<Change, Promise<Audience | undefined>>();

async function ask(id: string): Promise<Audience | undefined> {
  const [row] = await db.$queryRaw<Audience[]>`
    SELECT r."restricted",
      ARRAY(SELECT g."accountId"::text FROM "AccessGrant" g WHERE g."referralId" = r."id" AND g."kind" = 'allow') AS "allowed",
      ARRAY(SELECT g."accountId"::text FROM "AccessGrant" g WHERE g."referralId" = r."id" AND g."kind" = 'deny') AS "denied"
    FROM "Referral" r WHERE r."id" = ${id}::uuid`;
  return row;
}

/** Whether this person may be told of this change. Of a record that is gone nobody is. */
export async function mayBeTold(change: Change, { id }: Pick<Staff, 'id'>): Promise<boolean> {
  const answer = asked.get(change) ?? ask(change.id);
  asked.set(change, answer);
  const audience = await answer;
  if (!audience || audience.denied.includes(id)) return false;
  return !audience.restricted || audience.allowed.includes(id);
}
