/** Where the children of a record are open already, and where this contact was passed on to. */
import { mayDoTo } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import type { OpenPanelContext } from '../panels.server.ts';
import { momentOf } from '../view-parts.server.ts';
import { openElsewhere } from './open-elsewhere.server.ts';

export async function contactsPanel({ referralId, reference, told, found, staff }: OpenPanelContext) {
  const [open, stands] = await Promise.all([
    openElsewhere(referralId, staff, told.record),
    db.addition.findMany({
      where: { fromReferralId: referralId, kind: 'contact' },
      orderBy: { at: 'asc' },
      select: {
        id: true,
        at: true,
        seenAt: true,
        takenBackAt: true,
        referralId: true,
        referral: { select: { reference: true } },
      },
    }),
  ]);
  // One that goes with another says so elsewhere.
  const passed = [...new Set(stands.map(({ referralId: to }) => to))]
    .filter((to) => to !== found.mergedIntoId)
    .map((to) => stands.filter((one) => one.referralId === to));
  return {
    reference,
    open,
    passed: passed.flatMap((told) =>
      told.slice(0, 1).map((first) => ({
        id: first.id,
        to: first.referral.reference,
        at: momentOf(first.at),
        isSeen: told.every(({ seenAt }) => seenAt !== null),
        isTakenBack: told.every(({ takenBackAt }) => takenBackAt !== null),
      })),
    ),
    mayPass: mayDoTo(staff.role, 'pass-to-holder', found.status),
    isUnclaimed: found.status === 'received',
  };
}
