/**
 * Where a child of a record is open already. New information about an open child is a contact for whoever works with the
 * family, never a second referral beside it (Working Together; SCIE on contacts and referrals).
 */
import type { Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { sentRecord } from '../../referral/current-record.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { hiddenFrom } from '../access/gate.server.ts';
import { sameChildren } from '../matching/seen-before.server.ts';

export interface OpenElsewhere {
  reference: string;
  /** Who works with the family: a name, a team, or both. */
  openWith: string;
  /** A person or a team has it, and can be passed something. */
  isHeld: boolean;
  /** The caller rang about it; otherwise a child was confirmed to be the same. */
  isCalledAbout: boolean;
}

/** Still in the front door's hands, or with a team that has not ended its help. */
const isOpen: Prisma.ReferralWhereInput = {
  OR: [
    { status: { in: ['received', 'claimed', 'awaiting_sign_off', 'waiting'] } },
    { status: 'decided', teamId: { not: null }, helpEndedAt: null },
  ],
};

const name = { select: { name: true } } as const;

/** The open records of the same children, and the one a caller rang about; as far as this person may know of them. */
export async function openElsewhere(
  referralId: string,
  staff: Staff,
  record?: ReferralRecord,
): Promise<OpenElsewhere[]> {
  const [same, { about }] = await Promise.all([
    sameChildren(db, [referralId]),
    record ?? sentRecord(db, referralId),
  ]);
  if (same.length === 0 && !about) return [];
  const found = await db.referral.findMany({
    where: {
      id: { not: referralId },
      AND: [{ OR: [{ id: { in: same } }, { reference: about ?? '' }] }, isOpen],
    },
    orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, reference: true, teamId: true, holder: name, keyworker: name },
  });
  const hidden = await hiddenFrom(
    staff,
    found.map(({ id }) => id),
  );
  return found
    .filter(({ id }) => !hidden.has(id))
    .map(({ reference, teamId, holder, keyworker }) => {
      const team = authority.teams.find(({ id }) => id === teamId)?.name;
      const who = keyworker?.name ?? holder?.name;
      const openWith = who && team ? `${who} (${team})` : (who ?? team ?? 'the front door, not claimed yet');
      const isHeld = Boolean(who ?? team);
      return { reference, openWith, isHeld, isCalledAbout: reference === about };
    });
}

/** Where a decision may pass this contact to; nothing is looked for where its outcome passes nothing on. */
export async function whereItMayGo(
  reference: string,
  { outcome }: { outcome?: string },
  staff: Staff,
): Promise<OpenElsewhere[]> {
  if (!authority.outcomes.some(({ code, passesOn }) => passesOn && code === outcome)) return [];
  const known = await db.referral.findUnique({ where: { reference }, select: { id: true } });
  return known ? openElsewhere(known.id, staff) : [];
}

/** Those that are open still, now that they are locked: of two contacts passed to each other, one stays with somebody. */
export async function stillOpen(tx: Tx, open: readonly OpenElsewhere[]): Promise<OpenElsewhere[]> {
  if (open.length === 0) return [];
  const found = await tx.referral.findMany({
    where: { AND: [{ reference: { in: open.map(({ reference }) => reference) } }, isOpen] },
    select: { reference: true },
  });
  return open.filter(({ reference }) => found.some((one) => one.reference === reference));
}
