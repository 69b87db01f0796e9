/** What a referrer may see of their referral: where it is, what happens next, and the answer with its reason. */
import { recordAudit } from '../accounts/audit.server.ts';
import { db } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';
import { hashToken, sameSecret } from '../platform/secrets.server.ts';
import { addedAt, type OpenQuestion, openQuestions } from './open-questions.server.ts';
import { newStatusPass } from './status-pass.server.ts';

export interface Tracked {
  reference: string;
  receivedAt: Date;
  claimedAt: Date | null;
  decisionDueAt: Date;
  decision: { outcome: string; at: Date; answer: string } | null;
  /** For the forms on the page. */
  pass: string;
  /** What we ask of them. */
  questions: readonly OpenQuestion[];
  /** When they added something. */
  addedAt: readonly Date[];
}

/** The referral that a reference and a return code together open, or null: one without the other opens nothing. */
export async function track(reference: string, returnCode: string, at: Date): Promise<Tracked | null> {
  const found = await db.referral.findUnique({
    where: { returnCodeHash: hashToken(returnCode) },
    select: {
      id: true,
      reference: true,
      receivedAt: true,
      claimedAt: true,
      decisionDueAt: true,
      decisions: {
        where: { current: true, state: 'final' },
        select: { id: true, outcome: true, at: true, sealedAnswer: true },
      },
    },
  });
  if (!found || !sameSecret(Buffer.from(found.reference), Buffer.from(reference))) return null;
  const {
    id,
    decisions: [decision],
    ...tracked
  } = found;
  await recordAudit(db, { at, actor: 'referrer', action: 'status-viewed', subject: id });
  const [questions, added] = await Promise.all([openQuestions(id), addedAt(id)]);
  const opened = { ...tracked, pass: newStatusPass(id, at), questions, addedAt: added };
  if (!decision) return { ...opened, decision: null };
  const answer = unseal<string>(decision.sealedAnswer, `DecisionAnswer:${decision.id}`);
  return { ...opened, decision: { outcome: decision.outcome, at: decision.at, answer } };
}

/** What the confirmation page shows of the referral a draft became. */
export async function sentReferral(
  id: string,
): Promise<{ reference: string; askedRoute: string; decisionDueAt: Date }> {
  return db.referral.findUniqueOrThrow({
    where: { id },
    select: { reference: true, askedRoute: true, decisionDueAt: true },
  });
}
