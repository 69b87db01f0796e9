/**
 * The main job. One transaction turns a draft into a referral in the queue: the frozen record, its audit entry and the
 * messages that announce it, or nothing at all. A reference exists for the person only after the commit. Sending the
 * same draft again, however often and from wherever, gives the same reference.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../accounts/audit.server.ts';
import { queueMessage } from '../notifications/outbox.server.ts';
import { authority } from '../platform/authority.server.ts';
import { db, type Tx } from '../platform/db.server.ts';
import { seal, unseal } from '../platform/seal.server.ts';
import { hashToken, newReference } from '../platform/secrets.server.ts';
import { isOpen } from '../platform/working-time.ts';
import {
  type AskedRoute,
  type DraftContent,
  journeyOf,
  levelOfRoute,
  routeOfLevel,
} from '../questionnaire/journey.ts';
import { bank } from '../questionnaire/question-bank/index.ts';
import { suggestionOrNull } from '../questionnaire/suggestion.server.ts';
import type { Suggestion } from '../questionnaire/suggestion.ts';
import type { Walk } from '../questionnaire/walk.ts';
import { findableBy } from './findable.server.ts';
import { firstClocks } from './first-clock.ts';
import { frozenPeople, frozenSections } from './freeze.ts';
import type { ReferralRecord } from './referral.ts';
import { sourceCode, summaryOf } from './summary.ts';
import { writeTo } from './write-to.server.ts';

export type SubmitResult = { kind: 'sent'; reference: string; returnCode: string } | { kind: 'incomplete' };

/** Which referrals are read first: 0 for anything that may be significant harm. An order, not a score. */
export function readingOrderOf(asked: AskedRoute, suggestion: Suggestion | null): number {
  const level = Math.max(levelOfRoute[asked.route], suggestion?.guidance.level ?? 4);
  return suggestion?.guidance.redFlag ? 0 : 4 - level;
}

/** Which lane reads it: the Early Support Hub's only when nothing asked for, or suggested, goes further. */
export const laneOf = (readingOrder: number) => (readingOrder >= 2 ? 'early-support-hub' : 'mash');

function recordOf(
  content: DraftContent,
  asked: AskedRoute,
  walked: Walk,
  suggestion: Suggestion | null,
): ReferralRecord {
  const audience = walked.audience ?? 'other';
  return {
    bankVersion: bank.version,
    audience,
    sections: frozenSections(bank, walked, content.notAsked),
    people: frozenPeople(content.details, audience),
    asked,
    suggestion,
    answers: walked.answers,
    about: content.about,
    details: content.details,
  };
}

interface Announcement {
  id: string;
  reference: string;
  record: ReferralRecord;
  mustBeReadFirst: boolean;
  at: Date;
}

/** Tells whoever sent it, and the front door where it cannot wait. Neither mail says what it is about. */
async function announce(tx: Tx, { id, reference, record, mustBeReadFirst, at }: Announcement): Promise<void> {
  const { alertsTo } = authority.frontDoor;
  const props = { reference };
  if (alertsTo && mustBeReadFirst) {
    await queueMessage(tx, { template: 'front-door-alert', to: alertsTo, props, referralId: id, at });
  }
  const mail = { template: 'referral-received' as const, props };
  await writeTo(tx, { record, recipient: 'referrer', mail, referralId: id, at });
}

interface Sending {
  id: string;
  submissionKey: string;
  /** Who at the front door took it down on the telephone. */
  takenById: string | null;
}

/** One that nobody has. Of 34 thousand million, the same are drawn again now and then once there are many. */
async function freeReference(tx: Tx): Promise<string> {
  const reference = newReference();
  const isTaken = (await tx.referral.count({ where: { reference } })) > 0;
  return isTaken ? freeReference(tx) : reference;
}

async function create(tx: Tx, draft: Sending, reference: string, content: DraftContent, at: Date) {
  const { walked } = journeyOf(bank, content);
  const asked = content.asked;
  if (!asked) throw new Error('Only a complete draft is sent');
  const suggestion = suggestionOrNull(walked, at);
  const record = recordOf(content, asked, walked, suggestion);
  const id = randomUUID();
  const { decisionDueAt, nextDueAt, nextClock } = firstClocks(at, authority);
  const outOfHours = !isOpen(at, authority.workingHours);
  const readingOrder = readingOrderOf(asked, suggestion);
  const suggestedRoute = suggestion ? routeOfLevel[suggestion.guidance.level] : null;
  const inShort = summaryOf(content, walked, bank, suggestion, at);
  const summary = seal(inShort, `ReferralSummary:${id}`);
  const found = findableBy({ record, source: inShort.source, additions: [], receivedAt: at });
  const childIds = found.places.map(() => randomUUID());
  // The answers live on in the referral only; the code stays so that the confirmation can show it again.
  const kept = seal(
    { answers: {}, details: {}, returnCode: content.returnCode } satisfies DraftContent,
    `Draft:${draft.id}`,
  );
  // One statement for what the draft becomes, what is left of it and how its children are found again: every sender
  // waits for this.
  await tx.$executeRaw`
    WITH emptied AS (
      UPDATE "Draft" SET "sentAs" = ${id}::uuid, "sealedAnswers" = ${kept}, "savedAt" = ${at}
      WHERE "id" = ${draft.id}::uuid),
    indexed AS (
      INSERT INTO "ChildIndex" ("id", "referralId", "place", "childId", "keys", "receivedAt")
      SELECT e.id, ${id}::uuid, e.place, e.id, e.keys::bigint[], ${at}
      FROM unnest(${childIds}::uuid[], ${found.places}::smallint[], ${found.keys}::text[]) AS e(id, place, keys))
    INSERT INTO "Referral" ("id", "reference", "submissionKey", "returnCodeHash", "receivedAt", "decisionDueAt",
      "audience", "source", "suggestedRoute", "askedRoute", "redFlag", "rulesetVersion", "readingOrder",
      "sealedSummary", "sealedRecord", "lane", "nextDueAt", "nextClock", "outOfHours",
      "householdKey", "channel", "searchTokens", "keysFrom")
    VALUES (${id}::uuid, ${reference}, ${draft.submissionKey}::uuid, ${hashToken(content.returnCode)}, ${at}, ${decisionDueAt},
      ${record.audience}, ${sourceCode(walked)}, ${suggestedRoute}, ${asked.route},
      ${suggestion?.guidance.redFlag ?? false}, ${suggestion?.guidance.ruleset ?? null},
      ${readingOrder}, ${summary}, ${seal(record, `Referral:${id}`)}, ${laneOf(readingOrder)}, ${nextDueAt}, ${nextClock}, ${outOfHours},
      ${found.householdKey}, ${draft.takenById ? 'telephone' : 'form'}, ${found.tokens}::text[], ${found.keysFrom})`;
  await announce(tx, { id, reference, record, mustBeReadFirst: readingOrder === 0, at });
  // Last: from here to the commit everybody who sends waits for it.
  const detail = { route: asked.route };
  const actor = draft.takenById ?? 'referrer';
  await recordAudit(tx, { at, actor, action: 'referral-sent', subject: id, detail });
  if (draft.takenById) await recordAudit(tx, { at, actor, action: 'call-taken', subject: id });
}

/** Sends a draft. Resolves only after the referral is durable. Throws when the database cannot say so. */
export async function submit(draftId: string, at: Date): Promise<SubmitResult> {
  return db.$transaction(async (tx) => {
    const drawn = newReference();
    const [draft] = await tx.$queryRaw<
      (Sending & { sealedAnswers: Uint8Array; sentAs: string | null; isTaken: boolean })[]
    >`SELECT "id", "submissionKey", "takenById", "sealedAnswers", "sentAs",
        EXISTS (SELECT FROM "Referral" WHERE "reference" = ${drawn}) AS "isTaken"
      FROM "Draft" WHERE "id" = ${draftId}::uuid FOR UPDATE`;
    if (!draft) return { kind: 'incomplete' };
    const content = unseal<DraftContent>(draft.sealedAnswers, `Draft:${draft.id}`);
    if (draft.sentAs) {
      const { reference } = await tx.referral.findUniqueOrThrow({
        where: { id: draft.sentAs },
        select: { reference: true },
      });
      return { kind: 'sent', reference, returnCode: content.returnCode };
    }
    const journey = journeyOf(bank, content);
    if (journey.steps[journey.nextIndex]?.kind !== 'check') return { kind: 'incomplete' };
    const reference = draft.isTaken ? await freeReference(tx) : drawn;
    await create(tx, draft, reference, content, at);
    return { kind: 'sent', reference, returnCode: content.returnCode };
  });
}
