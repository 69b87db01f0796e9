/** Lets the decision clock run again once no question holds it any more. */
import type { Tx } from '../../platform/db.server.ts';
import { onAlarm } from '../../referral/alarm.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { resumeDecisionClock } from '../clocks/pause.server.ts';
import { isHeldBy, isOpen, whyNoPause } from './pause-rule.ts';

/**
 * Looks at all questions of a referral. One that is late stopped holding the clock when it was due, not now; and none holds
 * it once the referral has become urgent.
 */
export async function letRunUnlessHeld(tx: Tx, referralId: string, at: Date): Promise<void> {
  const questions = await tx.referrerQuestion.findMany({
    where: { referralId, pauses: true },
    select: { pauses: true, dueAt: true, answeredAt: true, withdrawnAt: true },
  });
  const facts = await tx.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { redFlag: true, brag: true, askedRoute: true, suggestedRoute: true },
  });
  if (isHeldBy(questions, at) && whyNoPause(facts)) {
    await resumeDecisionClock(tx, referralId, at);
    return;
  }
  if (isHeldBy(questions, at)) {
    await setNextClock(tx, referralId, at);
    return;
  }
  const ends = questions.map((question) => {
    const ended = isOpen(question) ? question.dueAt : (question.answeredAt ?? question.withdrawnAt ?? at);
    return Math.min(ended.getTime(), question.dueAt.getTime());
  });
  const last = new Date(Math.min(at.getTime(), Math.max(...ends, 0) || at.getTime()));
  await resumeDecisionClock(tx, referralId, last);
}

// A red flag ends a pause in the moment it is raised.
onAlarm(letRunUnlessHeld);
