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

/** How far one has come; of one that goes with another (`merged`), how far that other has. */
const progress = {
  claimedAt: true,
  decisionDueAt: true,
  decisions: {
    where: { current: true, state: 'final' },
    select: { id: true, outcome: true, at: true, sealedAnswer: true },
  },
} as const;

/** The referral that a reference and a return code together open, or null: one without the other opens nothing. */
export async function track(reference: string, returnCode: string, at: Date): Promise<Tracked | null> {
  const found = await db.referral.findUnique({
    where: { returnCodeHash: hashToken(returnCode) },
    select: {
      id: true,
      reference: true,
      receivedAt: true,
      ...progress,
      mergedInto: { select: progress },
    },
  });
  if (!found || !sameSecret(Buffer.from(found.reference), Buffer.from(reference))) return null;
  const { id, receivedAt, mergedInto, ...own } = found;
  // Under its own reference, with nothing of whoever sent the other.
  const {
    decisions: [decision],
    ...come
  } = mergedInto ?? own;
  const tracked = { receivedAt, ...come, reference: own.reference };
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
