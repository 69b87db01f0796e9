/**
 * Writes down that a person told somebody the answer: how, whom and when; or that they tried, and could not. Only in a way
 * that was said to be safe. Whoever sent a contact that goes with another is told of the decision on that.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { canBeDoneTo, may, type Staff } from '../../accounts/roles.ts';
import { reach } from '../../disclosure/reach.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import { lockReferral, recordsOf, standingDecision } from './lock.server.ts';
import type { TellInput } from './tell-form.ts';
import { settleUndelivered } from './undelivered.server.ts';

export type TellResult =
  | { kind: 'told' }
  /** This way was not said to be safe for them. */
  | { kind: 'not-safe' }
  | { kind: 'nothing-to-tell' }
  | { kind: 'may-not' }
  | { kind: 'not-found' };

/** Whether the family asked for a decision to be looked at again, and it stands: they hear why. */
export const familyWasHeard = async (tx: Pick<Tx, 'reconsideration'>, decisionId: string): Promise<boolean> =>
  (await tx.reconsideration.count({ where: { decisionId, askedBy: 'family', outcome: 'upheld' } })) > 0;

/** Records it. Pressed twice for the same person, way and minute, it is recorded once. */
export async function tellAnswer(
  reference: string,
  { recipient, way, whom }: TellInput,
  staff: Staff,
  at: Date,
): Promise<TellResult> {
  return db.$transaction(async (tx): Promise<TellResult> => {
    const referral = await lockReferral(tx, reference);
    if (!referral) return { kind: 'not-found' };
    if (!may(staff.role, 'tell-answer')) return { kind: 'may-not' };
    const { mergedIntoId } = await tx.referral.findUniqueOrThrow({
      where: { id: referral.id },
      select: { mergedIntoId: true },
    });
    const contactId = mergedIntoId && referral.id;
    const standing = await standingDecision(tx, mergedIntoId ?? referral.id);
    if (!canBeDoneTo('tell-answer', referral.status) || standing?.state !== 'final') {
      return { kind: 'nothing-to-tell' };
    }
    const { sealedFamilyAnswer } = await tx.decision.findUniqueOrThrow({
      where: { id: standing.id },
      select: { sealedFamilyAnswer: true },
    });
    // What the family reads is told once, on the record that was decided.
    const isForFamily = !contactId && (sealedFamilyAnswer || (await familyWasHeard(tx, standing.id)));
    if (recipient === 'family' && !isForFamily) return { kind: 'nothing-to-tell' };
    const safe = reach((await recordsOf(tx, referral.id)).current, recipient).ways.map(({ kind }) => kind);
    if (way !== 'in-person' && way !== 'not-reached' && !safe.includes(way)) return { kind: 'not-safe' };
    const justNow = await tx.answerTold.findFirst({
      where: {
        ...{ decisionId: standing.id, contactId, recipient, way, byId: staff.id },
        at: { gt: new Date(at.getTime() - 60_000), lte: at },
      },
      select: { id: true },
    });
    if (justNow) return { kind: 'told' };
    const id = randomUUID();
    await tx.answerTold.create({
      data: {
        ...{ id, decisionId: standing.id, contactId, recipient, way, byId: staff.id, at },
        sealedWhom: seal(whom, `AnswerTold:${id}`),
      },
      select: { id: true },
    });
    await settleUndelivered(tx, referral.id, recipient);
    await setNextClock(tx, referral.id, at);
    const detail = { recipient, way };
    await recordAudit(tx, { at, actor: staff.id, action: 'answer-told', subject: referral.id, detail });
    return { kind: 'told' };
  }, patiently);
}
