/** A referral that was really sent: begun, saved and submitted by the same code as on the web. */
import { randomUUID } from 'node:crypto';
import { db } from '../../app/platform/db.server.ts';
import { beginDraft, draftOfToken, saveDraft } from '../../app/questionnaire/draft.server.ts';
import { bank } from '../../app/questionnaire/question-bank/index.ts';
import { submit } from '../../app/referral/submit.server.ts';
import { aDraft, type DraftBrief } from './draft.ts';

interface SentReferral {
  id: string;
  reference: string;
  returnCode: string;
}

interface Sending {
  at: Date;
  /** The same key is never sent twice. */
  submissionKey?: string;
  /** Who took it down on the telephone. */
  takenById?: string;
}

async function send(
  brief: DraftBrief,
  { at, submissionKey = randomUUID(), takenById }: Sending,
): Promise<SentReferral> {
  // What a run that was killed had begun is begun again.
  await db.draft.deleteMany({ where: { submissionKey, sentAs: null } });
  const content = aDraft(brief, at);
  const token = await beginDraft(bank.version, { who: brief.audience }, at);
  const begun = await draftOfToken(token);
  if (!begun) throw new Error('The draft that was begun is not there');
  await db.draft.update({
    where: { id: begun.id },
    data: { submissionKey, takenById },
    select: { id: true },
  });
  await saveDraft(begun, ({ returnCode }) => ({ ...content, returnCode }), at);
  const result = await submit(begun.id, at);
  if (result.kind !== 'sent') throw new Error('The draft was not complete');
  const { id } = await db.referral.findUniqueOrThrow({ where: { submissionKey }, select: { id: true } });
  return { id, reference: result.reference, returnCode: result.returnCode };
}

/** `await aReferral({ audience: 'parent' }).save({ at })`: everything that is not named is ordinary. */
export function aReferral(brief: Partial<DraftBrief> = {}) {
  return { save: (sending: Sending) => send({ audience: 'professional', ...brief }, sending) };
}
