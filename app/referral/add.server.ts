/**
 * Adds to a referral that was sent, open or decided. Nothing that was sent changes; whoever holds it sees that there is
 * something new, and a new red flag is read first and announced, also where the referral had been decided.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../accounts/audit.server.ts';
import { db, type Tx } from '../platform/db.server.ts';
import { seal } from '../platform/seal.server.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { DetailValues } from '../questionnaire/details/detail-form.ts';
import { bank } from '../questionnaire/question-bank/index.ts';
import { suggestionOrNull } from '../questionnaire/suggestion.server.ts';
import type { Suggestion } from '../questionnaire/suggestion.ts';
import { walk } from '../questionnaire/walk.ts';
import type { AdditionContent } from './addition.ts';
import { raiseAlarm } from './alarm.server.ts';
import { changesOf, type Part } from './corrections.ts';
import { latestDetails } from './current-details.ts';
import { additionsTo, sentRecord } from './current-record.server.ts';
import { holdBackUnsafe } from './hold-back.server.ts';
import { answersWith, safetyOf } from './more.ts';
import type { FrozenRow } from './referral.ts';
import { renewKeysOf } from './renew-keys.server.ts';

export type AddResult =
  | { kind: 'added'; redFlag: boolean }
  /** The same form was sent before: nothing is added twice. */
  | { kind: 'already-added' }
  | { kind: 'nothing-changed' }
  | { kind: 'not-found' };

/** What the other record is told, when something is added to a contact that stands there. What it was is read with the contact. */
const newsOf: Partial<Record<AdditionContent['kind'], string>> = {
  more: 'Whoever sent this contact has told us more since',
  correction: 'Whoever sent this contact has put something right since',
  answer: 'Whoever sent this contact has answered our question',
  reply: 'An agency has replied to what we asked about this contact',
};

/** Holds a referral still, with every record it was passed to or goes with: always in one order. */
export async function lockForAdding(tx: Tx, id: string): Promise<boolean> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "Referral" WHERE "id" = ${id}::uuid OR "id" IN (
      SELECT a."referralId" FROM "Addition" a WHERE a."fromReferralId" = ${id}::uuid AND a."takenBackAt" IS NULL)
    ORDER BY "id" FOR UPDATE`;
  return held.some((one) => one.id === id);
}

/**
 * Whoever works with the family decides on another record than the one that was added to: that one says so too, unseen
 * once more, and a new red flag is raised there as well.
 */
async function tellWhereItStands(tx: Tx, { referralId, content, redFlag, at }: NewAddition): Promise<void> {
  const why = newsOf[content.kind];
  if (!why) return;
  const stands = await tx.addition.findMany({
    where: { fromReferralId: referralId, kind: 'contact', takenBackAt: null },
    distinct: ['referralId'],
    select: { referralId: true },
  });
  for (const { referralId: other } of stands) {
    const news = { kind: 'contact', why } as const;
    await createAddition(tx, {
      ...{ id: randomUUID(), referralId: other, content: news, redFlag, fromReferralId: referralId, at },
    });
    if (redFlag) await raiseAlarm(tx, other, at);
  }
}

interface NewAddition {
  id: string;
  referralId: string;
  content: AdditionContent;
  redFlag?: boolean;
  fromReferralId?: string;
  at: Date;
}

/** Writes an addition down, once however often its form is sent. The referral is held by `lockForAdding`. */
export async function createAddition(tx: Tx, added: NewAddition): Promise<boolean> {
  const { id, referralId, content, redFlag = false, fromReferralId, at } = added;
  const sealedContent = seal(content, `Addition:${id}`);
  const { count } = await tx.addition.createMany({
    data: [{ id, referralId, kind: content.kind, sealedContent, redFlag, fromReferralId, at }],
    skipDuplicates: true,
  });
  if (count === 1) await tellWhereItStands(tx, added);
  return count === 1;
}

const flagsOf = (suggestion: Suggestion | null): string[] =>
  suggestion?.reasons.filter(({ redFlag }) => redFlag).map(({ id }) => id) ?? [];

interface More {
  /** Made with the form, so that the same form counts once. */
  id: string;
  words: string;
  safety: Answers;
  said: readonly FrozenRow[];
}

/** Adds more in the referrer's own words, and what they ticked of the safety questions. */
export async function addMore(referralId: string, more: More, at: Date): Promise<AddResult> {
  return db.$transaction(async (tx) => {
    if (!(await lockForAdding(tx, referralId))) return { kind: 'not-found' };
    const record = await sentRecord(tx, referralId);
    const earlier = safetyOf(await additionsTo(tx, referralId));
    const suggested = (safety: readonly Answers[]) =>
      suggestionOrNull(walk(bank, answersWith(record, safety)), at);
    const { id, words, safety, said } = more;
    const isWeighed = Object.keys(safety).length > 0;
    const now = isWeighed ? suggested([...earlier, safety]) : null;
    const known = isWeighed ? [...flagsOf(record.suggestion), ...flagsOf(suggested(earlier))] : [];
    // What was ticked and cannot be weighed is taken for the worst.
    const redFlag = isWeighed && (now === null || flagsOf(now).some((flag) => !known.includes(flag)));
    const content: AdditionContent = { kind: 'more', words, safety, said, now };
    if (!(await createAddition(tx, { id, referralId, content, redFlag, at })))
      return { kind: 'already-added' };
    if (redFlag) await raiseAlarm(tx, referralId, at);
    if (now) await renewKeysOf(tx, referralId);
    const detail = { kind: 'more', redFlag };
    await recordAudit(tx, { at, actor: 'referrer', action: 'addition-made', subject: referralId, detail });
    return { kind: 'added', redFlag };
  });
}

interface Correcting {
  id: string;
  part: Part;
  values: DetailValues;
}

/** Adds a correction of what was given about people. It works at once in the safe direction: `current-details.ts`. */
export async function addCorrection(
  referralId: string,
  { id, part, values }: Correcting,
  at: Date,
): Promise<AddResult> {
  return db.$transaction(async (tx) => {
    if (!(await lockForAdding(tx, referralId))) return { kind: 'not-found' };
    if (await tx.addition.findUnique({ where: { id }, select: { id: true } }))
      return { kind: 'already-added' };
    const record = await sentRecord(tx, referralId);
    const latest = latestDetails(record.details, await additionsTo(tx, referralId));
    const changes = changesOf(part, latest, values, record.audience);
    if (changes.length === 0) return { kind: 'nothing-changed' };
    const { detail: page, group, title } = part;
    const content: AdditionContent = { kind: 'correction', detail: page, group, title, changes };
    await createAddition(tx, { id, referralId, content, at });
    await holdBackUnsafe(tx, referralId, at);
    await renewKeysOf(tx, referralId);
    const detail = { kind: 'correction', part: page };
    await recordAudit(tx, { at, actor: 'referrer', action: 'addition-made', subject: referralId, detail });
    return { kind: 'added', redFlag: false };
  });
}
