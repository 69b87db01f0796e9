/** What the page about a record's access shows: who is on its list and why. Nothing of the record itself. */
import { recordView } from '../../accounts/audit.server.ts';
import { may, roleInWords, roleOf, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { momentOf } from '../view-parts.server.ts';
import { atTheGate } from './gate.server.ts';
import { reasonInWords } from './reasons.ts';
import { grantSeal } from './restrict.server.ts';
import type { AccessPageData, OpenedFromOutside } from './restriction.ts';

const inWords = (role: string) => roleInWords[roleOf(role) ?? 'analyst'];

const SHOWN = 10;

/** Who opened it that had to say why, the last first. What they wrote is for whoever reads the trail. */
async function openedFromOutside(referralId: string, staff: Staff): Promise<OpenedFromOutside[]> {
  const reasons = await db.accessReason.findMany({
    where: { referralId, kind: { in: ['outside-team', 'break-glass'] } },
    orderBy: { at: 'desc' },
    take: SHOWN,
    include: { account: { select: { name: true, role: true } } },
  });
  return reasons.map(({ id, account, at, kind, reason, sealedReason }) => ({
    ...{ id, at: momentOf(at), glass: kind === 'break-glass', reason: reasonInWords(reason) },
    by: `${account.name}, ${inWords(account.role)}`,
    words: may(staff.role, 'read-trail') ? unseal<string>(sealedReason, `AccessReason:${id}`) : null,
  }));
}

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
  const [grants, accounts, opened] = await Promise.all([
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
    openedFromOutside(id, staff),
  ]);
  const readers = accounts.filter(({ role }) => {
    const known = roleOf(role);
    return known !== null && (may(known, 'read-referral') || may(known, 'restrict-record'));
  });
  return {
    ...{ reference, restricted, opened },
    list: grants.map(({ accountId, account, kind, by, sealedReason, at: when }) => ({
      ...{ id: accountId, name: account.name, role: inWords(account.role), kind, by: by.name },
      why: unseal<string>(sealedReason, grantSeal(id, accountId)),
      at: momentOf(when),
    })),
    people: readers.map(({ id: value, name, role }) => ({ value, label: `${name}, ${inWords(role)}` })),
  };
}
