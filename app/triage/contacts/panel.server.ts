/** Where the children of a record are open already, and where this contact was passed on to. */
import { mayDoTo } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import type { OpenPanelContext } from '../panels.server.ts';
import { momentOf } from '../view-parts.server.ts';
import { openElsewhere } from './open-elsewhere.server.ts';

export async function contactsPanel({ referralId, reference, told, found, staff }: OpenPanelContext) {
  const [open, passed] = await Promise.all([
    openElsewhere(referralId, staff, told.record),
    db.addition.findMany({
      where: { fromReferralId: referralId, kind: 'contact' },
      orderBy: { at: 'asc' },
      select: {
        id: true,
        at: true,
        seenAt: true,
        takenBackAt: true,
        referral: { select: { reference: true } },
      },
    }),
  ]);
  return {
    reference,
    open,
    passed: passed.map((one) => ({
      id: one.id,
      to: one.referral.reference,
      at: momentOf(one.at),
      isSeen: one.seenAt !== null,
      isTakenBack: one.takenBackAt !== null,
    })),
    mayPass: mayDoTo(staff.role, 'pass-to-holder', found.status),
    isUnclaimed: found.status === 'received',
  };
}
