/** What every change to a check has in common: held still, judged by the state machine, written once. */
import type { RecordState } from '../../accounts/roles.ts';
import type { Tx } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { lockForAdding } from '../../referral/add.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { type CheckEvent, checkStateOf, move, type Refusal } from './check.ts';
import { lockReferral } from './lock.server.ts';

/** The columns the state machine judges by. */
export const movable = { state: true, dueAt: true, chasedAt: true, closedAt: true, version: true } as const;

export interface HeldCheck {
  id: string;
  referralId: string;
  agency: string;
  dueAt: Date;
  version: number;
  reference: string;
  /** The state of the referral it is about. */
  status: RecordState;
  /** Who holds it, or what it goes with, and has to hear of a reply. */
  holderId: string | null;
}

export type ChangeRefusal =
  | { kind: 'not-found' }
  /** It is closed already, or it is too early to write off. */
  | { kind: 'refused'; because: Refusal }
  /** It was changed after it was shown. */
  | { kind: 'stale' };

/** A check of a referral, held until the end of the transaction with its referral and any that this one goes with. */
export async function holdCheck(tx: Tx, id: string): Promise<HeldCheck | null> {
  const known = await tx.agencyCheck.findUnique({ where: { id }, select: { referralId: true } });
  if (known) await lockForAdding(tx, known.referralId);
  const referral = known && (await lockReferral(tx, { id: known.referralId }));
  if (!referral) return null;
  const check = await tx.agencyCheck.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, referralId: true, agency: true, dueAt: true, version: true },
      referral: { select: { mergedInto: { select: { holderId: true } } } },
    },
  });
  const { referral: row, ...held } = check;
  const holderId = referral.holderId ?? row.mergedInto?.holderId ?? null;
  return { ...held, reference: referral.reference, status: referral.status, holderId };
}

/** Moves a check on, and the clock of its referral with it. Null when it is done; the caller writes the audit entry. */
export async function changeCheck(
  tx: Tx,
  id: string,
  event: CheckEvent,
  at: Date,
  { version, data = {} }: { version?: number; data?: Prisma.AgencyCheckUncheckedUpdateManyInput } = {},
): Promise<ChangeRefusal | null> {
  const row = await tx.agencyCheck.findUnique({
    where: { id },
    select: { referralId: true, ...movable },
  });
  if (!row) return { kind: 'not-found' };
  const moved = move({ ...row, state: checkStateOf(row.state) }, event, at);
  if (moved.kind === 'refused') return moved;
  if (version !== undefined && version !== row.version) return { kind: 'stale' };
  const { to } = moved;
  const { count } = await tx.agencyCheck.updateMany({
    where: { id, version: row.version, state: row.state },
    data: {
      ...data,
      ...{ state: to.state, chasedAt: [...to.chasedAt], closedAt: to.closedAt, version: to.version },
    },
  });
  if (count === 0) return { kind: 'stale' };
  await setNextClock(tx, row.referralId, at);
  return null;
}
