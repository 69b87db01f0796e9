/** What a referrer may see of their referral: where it is, what happens next, and the answer with its reason. */
import { recordAudit } from '../accounts/audit.server.ts';
import { canBeDoneTo } from '../accounts/roles.ts';
import { authority } from '../platform/authority.server.ts';
import { db } from '../platform/db.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import { unseal } from '../platform/seal.server.ts';
import { hashToken, sameSecret } from '../platform/secrets.server.ts';
import type { Audience } from '../questionnaire/question.ts';
import { askAgainUntil } from './ask-again-until.ts';
import type { TrackedAgain } from './look-again-part.tsx';
import { addedAt, type OpenQuestion, openQuestions } from './open-questions.server.ts';
import { newStatusPass } from './status-pass.server.ts';

export interface Tracked {
  id: string;
  reference: string;
  audience: Audience;
  receivedAt: Date;
  claimedAt: Date | null;
  decisionDueAt: Date;
  /** The decision waits for their answer to our question. */
  waitsForThem: boolean;
  /** The decision should have been there by now. */
  isLate: boolean;
  /** What was decided last and counts. What waits for a manager is nobody's answer yet. */
  decision: {
    outcome: string;
    at: Date;
    answer: string;
    startsNow: boolean;
    /** Since when there is somebody to do it, where there was a wait. */
    capacityFoundAt: Date | null;
  } | null;
  /** When each answer before this one was given, first to last. */
  earlierAt: readonly Date[];
  /** Each time somebody asked us to look again, first to last. */
  again: readonly TrackedAgain[];
  /** Until when they may ask for it to be looked at again; null when they cannot. */
  mayAskUntil: Date | null;
  /** When this was looked up: what is promised may have gone by. */
  asOf: Date;
  /** For the forms on the page. */
  pass: string;
  /** What we ask of them. */
  questions: readonly OpenQuestion[];
  /** When they added something. */
  addedAt: readonly Date[];
}

export const decided = {
  id: true,
  state: true,
  outcome: true,
  at: true,
  signedOffAt: true,
  startsNow: true,
  capacityFoundAt: true,
  sealedAnswer: true,
} as const;

export const asked = {
  id: true,
  decisionId: true,
  askedBy: true,
  askedAt: true,
  takenAt: true,
  acknowledgeBy: true,
  decideBy: true,
  outcome: true,
  sealedOutcome: true,
  decidedAt: true,
} as const;

type Asked = Prisma.ReconsiderationGetPayload<{ select: typeof asked }>;

/** As its reader sees it. Why a decision stands is said only while it does. */
export function againOf(
  { id, decisionId, askedBy, sealedOutcome, outcome, ...times }: Asked,
  standingId: string | undefined,
): TrackedAgain {
  const ended = outcome === 'upheld' || outcome === 'changed' ? outcome : null;
  const found = sealedOutcome && unseal<{ answer: string }>(sealedOutcome, `ReconsiderationOutcome:${id}`);
  const stands = decisionId === standingId;
  return {
    ...times,
    byUs: askedBy === 'staff',
    outcome: ended,
    answer: (stands && found?.answer) || null,
  };
}

/** When a decision counted. */
export const countedAt = ({ at, signedOffAt }: { at: Date; signedOffAt: Date | null }): Date =>
  signedOffAt ?? at;

/** How far one has come; of one that goes with another (`merged`), how far that other has, by when it was promised itself. */
const progress = {
  claimedAt: true,
  // One that waits for a manager may have taken the place of one that was answered: that one still stands.
  decisions: {
    where: { state: { in: ['final', 'replaced'] } },
    orderBy: { at: 'desc' },
    select: decided,
  },
} as const satisfies Prisma.ReferralSelect;

/** What stands for the answer that was written to whoever sent the other: it is theirs, and may name what is theirs. */
export const lookedAtTogether =
  'Somebody else told us about the same children too. We looked at everything together, with what you told us.';

/** The referral that a reference and a return code together open, or null: one without the other opens nothing. */
export async function track(reference: string, returnCode: string, at: Date): Promise<Tracked | null> {
  const found = await db.referral.findUnique({
    where: { returnCodeHash: hashToken(returnCode) },
    select: { id: true, reference: true },
  });
  if (!found || !sameSecret(Buffer.from(found.reference), Buffer.from(reference))) return null;
  return trackById(found.id, at);
}

/** The same for whoever has just shown both. */
export async function trackById(id: string, at: Date): Promise<Tracked> {
  const found = await db.referral.findUniqueOrThrow({
    where: { id },
    select: {
      reference: true,
      audience: true,
      status: true,
      receivedAt: true,
      decisionDueAt: true,
      pausedAt: true,
      ...progress,
      mergedInto: { select: progress },
      reconsiderations: { orderBy: { askedAt: 'asc' }, select: asked },
    },
  });
  await recordAudit(db, { at, actor: 'referrer', action: 'status-viewed', subject: id });
  const [questions, added] = await Promise.all([openQuestions(id), addedAt(id)]);
  const { reconsiderations, status, audience, reference, receivedAt, mergedInto, ...own } = found;
  const { decisionDueAt, pausedAt } = own;
  // Under its own reference, with nothing of whoever sent the other.
  const {
    decisions: [decision, ...before],
    claimedAt,
  } = mergedInto ?? own;
  // That the family asked is the family's.
  const again = reconsiderations
    .filter(({ askedBy }) => askedBy !== 'family')
    .map((one) => againOf(one, decision?.id));
  const until = decision ? askAgainUntil(decision, authority.reconsiderWithinDays) : null;
  const mayAsk =
    canBeDoneTo('ask-to-reconsider', status) &&
    reconsiderations.every(({ decidedAt }) => decidedAt) &&
    until &&
    at <= until;
  return {
    ...{ reference, receivedAt, decisionDueAt, claimedAt },
    // Never for a question that was put to somebody else: one that goes with another does not stand still.
    waitsForThem: pausedAt !== null && questions.length > 0,
    isLate: decisionDueAt < at,
    asOf: at,
    ...{ id, pass: newStatusPass(id, at), questions, addedAt: added },
    audience: audience as Audience,
    decision: decision
      ? {
          outcome: decision.outcome,
          at: countedAt(decision),
          answer: mergedInto
            ? lookedAtTogether
            : unseal<string>(decision.sealedAnswer, `DecisionAnswer:${decision.id}`),
          startsNow: decision.startsNow || decision.capacityFoundAt !== null,
          capacityFoundAt: decision.capacityFoundAt,
        }
      : null,
    // What came before this was sent was never answered to whoever sent it.
    earlierAt: before
      .map(countedAt)
      .filter((moment) => moment >= receivedAt)
      .reverse(),
    again,
    mayAskUntil: mayAsk ? until : null,
  };
}

/** What the confirmation page shows of the referral a draft became. */
export async function sentReferral(id: string) {
  return db.referral.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ reference: true, askedRoute: true, suggestedRoute: true, redFlag: true },
      ...{ claimedAt: true, decisionDueAt: true },
    },
  });
}
