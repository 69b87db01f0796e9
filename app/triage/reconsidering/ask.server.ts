/**
 * Somebody does not agree with a decision and asks for it to be looked at again. Every procedure for professional
 * disagreement has steps and days; here they are time-boxed, seen by whoever asked, and taken by somebody else.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { canBeDoneTo, may, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import { askAgainUntil } from '../../referral/ask-again-until.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import { lockReferral, standingDecision } from '../deciding/lock.server.ts';
import type { AskedBy } from './reconsideration.ts';

export type AskResult =
  | { kind: 'asked'; acknowledgeBy: Date; decideBy: Date }
  /** Somebody asked already and it is not done: one at a time. */
  | { kind: 'already-open'; askedBy: string }
  /** The time for asking is over; new facts are a new contact. */
  | { kind: 'too-late' }
  | { kind: 'not-decided' }
  | { kind: 'may-not' }
  | { kind: 'not-found' };

/** Asks for the decision that counts to be looked at again, by whoever told us or by staff for somebody. */
export async function askToReconsider(
  reference: string,
  { askedBy, reason }: { askedBy: AskedBy; reason: string },
  who: Staff | 'referrer' | 'family',
  at: Date,
): Promise<AskResult> {
  return db.$transaction(async (tx): Promise<AskResult> => {
    const referral = await lockReferral(tx, reference);
    if (!referral) return { kind: 'not-found' };
    if (typeof who !== 'string' && !may(who.role, 'ask-to-reconsider')) return { kind: 'may-not' };
    const { id } = referral;
    const open = await tx.reconsideration.findFirst({ where: { referralId: id, decidedAt: null } });
    if (open) return { kind: 'already-open', askedBy: open.askedBy };
    const standing = await standingDecision(tx, id);
    if (!canBeDoneTo('ask-to-reconsider', referral.status) || standing?.state !== 'final') {
      return { kind: 'not-decided' };
    }
    if (at > askAgainUntil(standing, authority.reconsiderWithinDays)) return { kind: 'too-late' };
    const { clocks, workingHours } = authority;
    const acknowledgeBy = addWorkingTime(at, clocks.reconsiderationTaken, workingHours);
    const decideBy = addWorkingTime(at, clocks.reconsiderationDecided, workingHours);
    const newId = randomUUID();
    await tx.reconsideration.create({
      data: {
        ...{
          id: newId,
          referralId: id,
          decisionId: standing.id,
          askedBy,
          askedAt: at,
          acknowledgeBy,
          decideBy,
        },
        sealedReason: seal(reason, `Reconsideration:${newId}`),
      },
      select: { id: true },
    });
    await setNextClock(tx, id, at);
    const actor = typeof who === 'string' ? who : who.id;
    const detail = { askedBy };
    await recordAudit(tx, { at, actor, action: 'reconsideration-asked', subject: id, detail });
    return { kind: 'asked', acknowledgeBy, decideBy };
  }, patiently);
}
