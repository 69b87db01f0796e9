/**
 * Adds to a referral that was sent, open or decided. Nothing that was sent changes; whoever holds it sees that there is
 * something new, and a new red flag is read first and announced, also where the referral had been decided.
 */
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

interface NewAddition {
  id: string;
  referralId: string;
  content: AdditionContent;
  redFlag?: boolean;
  fromReferralId?: string;
  at: Date;
}

/** Writes an addition down, once however often its form is sent. */
export async function createAddition(
  tx: Tx,
  { id, referralId, content, redFlag = false, fromReferralId, at }: NewAddition,
): Promise<boolean> {
  const sealedContent = seal(content, `Addition:${id}`);
  const { count } = await tx.addition.createMany({
    data: [{ id, referralId, kind: content.kind, sealedContent, redFlag, fromReferralId, at }],
    skipDuplicates: true,
  });
  return count === 1;
}

const lock = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Referral" WHERE "id" = ${id}::uuid FOR UPDATE`).length === 1;

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
    if (!(await lock(tx, referralId))) return { kind: 'not-found' };
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
    if (!(await lock(tx, referralId))) return { kind: 'not-found' };
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
