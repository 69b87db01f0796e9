/** What the page about a record's access shows: who is on its list and why. Nothing of the record itself. */
import { recordView } from '../../accounts/audit.server.ts';
import { may, roleInWords, roleOf, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { momentOf } from '../view-parts.server.ts';
import { atTheGate } from './gate.server.ts';
import { grantSeal } from './restrict.server.ts';
import type { AccessPageData } from './restriction.ts';

const inWords = (role: string) => roleInWords[roleOf(role) ?? 'analyst'];

/** Null when there is no such record; `denied` for whoever is kept away from it. The look is on the trail. */
export async function accessPage(
  reference: string,
  staff: Staff,
  at: Date,
): Promise<AccessPageData | 'denied' | null> {
  const found = await atTheGate(reference, staff, at);
  if (!found) return null;
  const { id, restricted } = found;
  const denied = found.access.kind === 'denied';
  const [action, detail] = denied
    ? (['view-refused', { why: 'denied' }] as const)
    : (['trail-viewed', { page: 'access' }] as const);
  await recordView({ at, actor: staff.id, action, subject: id, detail });
  if (denied) return 'denied';
  const [grants, accounts] = await Promise.all([
    db.accessGrant.findMany({
      where: { referralId: id },
      orderBy: { at: 'asc' },
      include: { account: { select: { name: true, role: true } }, by: { select: { name: true } } },
    }),
    db.staffAccount.findMany({
      where: { disabledAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, name: true, role: true },
    }),
  ]);
  const readers = accounts.filter(({ role }) => {
    const known = roleOf(role);
    return known !== null && (may(known, 'read-referral') || may(known, 'restrict-record'));
  });
  return {
    ...{ reference, restricted },
    list: grants.map(({ accountId, account, kind, by, sealedReason, at: when }) => ({
      ...{ id: accountId, name: account.name, role: inWords(account.role), kind, by: by.name },
      why: unseal<string>(sealedReason, grantSeal(id, accountId)),
      at: momentOf(when),
    })),
    people: readers.map(({ id: value, name, role }) => ({ value, label: `${name}, ${inWords(role)}` })),
  };
}
