/** Which restricted records somebody may read: a denial wins, a grant opens, and so does a glass broken just now. */
import type { Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';

/** Of these restricted records, those this person is on the list of. */
export async function readableAmong(
  restrictedIds: readonly string[],
  staff: Staff,
  at: Date,
): Promise<Set<string>> {
  if (restrictedIds.length === 0) return new Set();
  const about = { referralId: { in: [...restrictedIds] }, accountId: staff.id };
  const [grants, reasons] = await Promise.all([
    db.accessGrant.findMany({ where: about, select: { referralId: true, kind: true } }),
    db.accessReason.findMany({
      where: { ...about, kind: 'break-glass', until: { gt: at } },
      select: { referralId: true },
    }),
  ]);
  const denied = new Set(grants.filter(({ kind }) => kind === 'deny').map(({ referralId }) => referralId));
  const open = [...grants.filter(({ kind }) => kind === 'allow'), ...reasons].map(
    ({ referralId }) => referralId,
  );
  return new Set(open.filter((id) => !denied.has(id)));
}
