/** Where the children of a record are open already, and where this contact was passed on to. */
import { mayDoTo } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import type { PanelContextWithTold } from '../panels.server.ts';
import { momentOf } from '../view-parts.server.ts';
import { openElsewhere } from './open-elsewhere.server.ts';

export async function contactsPanel({ referralId, reference, told, staff }: PanelContextWithTold) {
  const [open, passed, { status }] = await Promise.all([
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
    db.referral.findUniqueOrThrow({ where: { id: referralId }, select: { status: true } }),
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
    mayPass: mayDoTo(staff.role, 'pass-to-holder', status),
    isUnclaimed: status === 'received',
  };
}
