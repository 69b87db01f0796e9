/** Asks whoever told us for more. The question is read behind the return code; a mail only says that there is one. */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import { currentRecord } from '../../referral/current-record.server.ts';
import { writeTo } from '../../referral/write-to.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { pauseDecisionClock } from '../clocks/pause.server.ts';
import { currentReferral, patiently } from '../current.server.ts';
import { noPauseFor } from './pause-facts.server.ts';
import type { AskInput, AskResult } from './question.ts';

/** Only the holder asks, so that whoever told us talks with one person. */
export async function askReferrer(
  reference: string,
  { question, pauses, version }: AskInput,
  staff: Staff,
  at: Date,
): Promise<AskResult> {
  return db.$transaction(async (tx): Promise<AskResult> => {
    const before = await currentReferral(tx, reference);
    if (!before) return { kind: 'not-found' };
    const { id } = before;
    if (!mayDoTo(staff.role, 'ask-referrer', before.status)) return { kind: 'not-now' };
    if (before.holder?.id !== staff.id) return { kind: 'not-holder', by: before.holder };
    const because = await noPauseFor(tx, id);
    const wantsPause = pauses === 'yes';
    if (wantsPause && because) return { kind: 'may-not-pause', because };
    // Whatever makes it urgent changes the version too.
    const { count } = await tx.referral.updateMany({
      where: { id, status: 'claimed', holderId: staff.id, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return { kind: 'stale' };
    const questionId = randomUUID();
    await tx.referrerQuestion.create({
      data: {
        id: questionId,
        referralId: id,
        sealedQuestion: seal(question, `ReferrerQuestion:${questionId}`),
        askedById: staff.id,
        askedAt: at,
        dueAt: addWorkingTime(at, authority.clocks.referrerAnswer, authority.workingHours),
        pauses: wantsPause,
      },
      select: { id: true },
    });
    if (wantsPause) await pauseDecisionClock(tx, id, at);
    await setNextClock(tx, id, at);
    const mail = { template: 'referrer-question', props: { reference } } as const;
    const record = await currentRecord(tx, id);
    const written = await writeTo(tx, { record, recipient: 'referrer', mail, referralId: id, at });
    const detail = { question: questionId, pauses: wantsPause, told: written === 'written' };
    await recordAudit(tx, { at, actor: staff.id, action: 'question-asked', subject: id, detail });
    return { kind: 'asked', told: written === 'written' };
  }, patiently);
}
