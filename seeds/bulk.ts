/**
 * Very many referrals for the bench, as if the front door had been open for years. A few are really sent; the
 * others are copies, each sealed for its own row, with a reference, a moment and a state of its own.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { authority } from '../app/platform/authority.server.ts';
import { systemClock } from '../app/platform/clock.ts';
import { db } from '../app/platform/db.server.ts';
import { HOUR } from '../app/platform/london-clock.ts';
import { seal, unseal } from '../app/platform/seal.server.ts';
import { newReference } from '../app/platform/secrets.server.ts';
import { addWorkingTime, isOpen } from '../app/platform/working-time.ts';
import { tokensOfTerms } from '../app/referral/search-tokens.server.ts';
import { type Brag, brags, readingOrderOfBrag } from '../app/triage/brag.ts';
import type { DraftBrief } from './builders/draft.ts';
import { aPractitioner } from './builders/practitioner.server.ts';
import { aReferral } from './builders/referral.server.ts';
import { insertRows, type Table } from './insert-rows.server.ts';
import { gatherStatistics } from './statistics.server.ts';

/** From the gravest to the lightest, short enough to make many copies of. */
const originals: readonly DraftBrief[] = [
  {
    audience: 'professional',
    children: [{ name: 'A', years: 6 }],
    answers: { 'marks-signs': ['mark-left'] },
  },
  {
    audience: 'professional',
    children: [{ name: 'B', years: 14 }],
    answers: { 'school-signs': ['no-place'] },
  },
  {
    audience: 'parent',
    children: [{ name: 'C', years: 3 }],
    answers: { 'family-signs': ['little-support'] },
  },
  { audience: 'other', children: [{ name: 'D', months: 7 }], answers: { 'health-signs': ['sleep'] } },
];

const BATCH = 500;
/** People who hold what is open. */
const HOLDERS = 20;
/** One statement is on its way while the next is sealed. */
const AT_ONCE = 2;
const YEAR_IN_HOURS = 365 * 24;

const referrals: Table = {
  name: 'Referral',
  columns: [
    ...['id', 'reference', 'submissionKey', 'returnCodeHash', 'receivedAt', 'decisionDueAt', 'audience'],
    ...['source', 'suggestedRoute', 'askedRoute', 'redFlag', 'rulesetVersion', 'status', 'brag'],
    ...['readingOrder', 'holderId', 'claimedAt', 'sealedSummary', 'sealedRecord', 'lane', 'outOfHours'],
    ...['nextDueAt', 'nextClock', 'teamId', 'searchTokens', 'householdKey', 'keysFrom'],
  ],
};
const decisions: Table = {
  name: 'Decision',
  columns: ['id', 'referralId', 'outcome', 'route', 'sealedRationale', 'sealedAnswer', 'byId', 'at'],
};

const children: Table = {
  name: 'ChildIndex',
  columns: ['id', 'referralId', 'place', 'childId', 'keys', 'receivedAt'],
};
/** About as many as a child has. */
const KEYS = 24;

/** Copies of one record tell of one child; in the index each is somebody of their own, as in a county. */
function someChild(referralId: string, at: Date): readonly unknown[] {
  const id = randomUUID();
  const bytes = randomBytes(8 * KEYS);
  const keys = Array.from({ length: KEYS }, (_, place) => bytes.readBigInt64BE(8 * place));
  return [id, referralId, 0, id, `{${keys.join(',')}}`, at];
}

async function sendOriginal(brief: DraftBrief, at: Date) {
  const { id } = await aReferral(brief).save({ at });
  const row = await db.referral.findUniqueOrThrow({ where: { id } });
  return {
    ...row,
    summary: unseal<unknown>(row.sealedSummary, `ReferralSummary:${id}`),
    record: unseal<unknown>(row.sealedRecord, `Referral:${id}`),
  };
}
type Original = Awaited<ReturnType<typeof sendOriginal>>;

/** References that nobody has: among hundreds of thousands, one is more often than not drawn twice. */
function referencesBeside(taken: Set<string>) {
  return (): string => {
    for (;;) {
      const reference = newReference();
      if (taken.has(reference)) continue;
      taken.add(reference);
      return reference;
    }
  };
}

interface Making {
  now: Date;
  freeReference: () => string;
  holders: readonly string[];
  /** Every so manieth referral is still open. */
  oneOpenIn: number;
}

/** When the nth came in: open ones within about a day, decided ones over three years. The same on every run. */
function receivedAt(n: number, open: boolean, now: Date): Date {
  const share = (n * 0.618_033_988_749) % 1;
  const hours = open ? share * 30 : 48 + share * 3 * YEAR_IN_HOURS;
  return new Date(now.getTime() - hours * HOUR);
}

/** Of twenty open ones: half wait, a third is being read, the rest is decided and waits for somebody or something. */
const openStates = [
  ...Array.from({ length: 10 }, () => 'received' as const),
  ...Array.from({ length: 7 }, () => 'claimed' as const),
  ...(['awaiting_sign_off', 'waiting', 'waiting'] as const),
];
const surnames = Array.from({ length: 2_000 }, (_, n) => `surname${n}`);

/** Which clock of a copy ends next, and when. */
function clockOf(status: string, at: Date, dueAt: Date, brag: Brag | null) {
  if (status === 'decided') return [null, null];
  if (status === 'waiting')
    return [addWorkingTime(at, authority.clocks.capacity, authority.workingHours), 'capacity'];
  if (brag) return [dueAt, 'decision'];
  return [addWorkingTime(at, authority.clocks.rating, authority.workingHours), 'rating'];
}

function copyOf(original: Original, n: number, { now, freeReference, holders, oneOpenIn }: Making) {
  const id = randomUUID();
  const open = n % oneOpenIn === 0;
  const holderId = holders[n % holders.length] ?? null;
  const status = open ? openStates[Math.floor(n / oneOpenIn) % openStates.length] : 'decided';
  const held = status !== 'received';
  const brag: Brag | null = held ? (brags[n % brags.length] ?? null) : null;
  const at = receivedAt(n, open, now);
  const dueAt = addWorkingTime(at, authority.clocks.decision, authority.workingHours);
  const { audience, source, suggestedRoute, askedRoute, redFlag, rulesetVersion, readingOrder } = original;
  const referral = [
    ...[id, freeReference(), randomUUID(), randomBytes(32), at, dueAt, audience],
    ...[source, suggestedRoute, askedRoute, redFlag, rulesetVersion],
    ...[status, brag],
    ...[brag ? readingOrderOfBrag[brag] : readingOrder, held ? holderId : null, held ? at : null],
    seal(original.summary, `ReferralSummary:${id}`),
    seal(original.record, `Referral:${id}`),
    ...[original.lane, !isOpen(at, authority.workingHours) && open],
    ...clockOf(status ?? 'decided', at, dueAt, brag),
    open ? null : (authority.teams[n % authority.teams.length]?.id ?? null),
    [
      ...original.searchTokens,
      ...tokensOfTerms([`name:${surnames[n % surnames.length]}`, `postcode:MX${n % 5000}`]),
    ],
    tokensOfTerms([`household:${Math.floor(n / 3)}`])[0],
    // Its keys are somebody else's than its record's: nothing may make them again of that.
    original.keysFrom,
  ];
  const outcome = authority.outcomes[n % authority.outcomes.length];
  const child = someChild(id, at);
  if (status === 'received' || status === 'claimed' || !outcome) return { referral, child, decision: null };
  const rationale = seal('Written for the bench.', `DecisionRationale:${id}`);
  const answer = seal('Written for the bench.', `DecisionAnswer:${id}`);
  const decision = [id, id, outcome.code, outcome.route ?? 'none', rationale, answer, holderId, dueAt];
  return { referral, child, decision };
}

async function insertBatch(originals: readonly Original[], from: number, to: number, making: Making) {
  const copies = Array.from({ length: to - from }, (_, index) => {
    const n = from + index;
    const original = originals[n % originals.length];
    if (!original) throw new Error('There is nothing to copy');
    return copyOf(original, n, making);
  });
  const decided = copies.flatMap(({ decision }) => (decision ? [decision] : []));
  await insertRows([
    { table: referrals, rows: copies.map(({ referral }) => referral) },
    { table: children, rows: copies.map(({ child }) => child) },
    { table: decisions, rows: decided },
  ]);
}

/** Inserts so many referrals, one in `oneOpenIn` still open and the others decided, and updates the statistics. */
export async function seedBulk(count: number, now: Date = systemClock.now(), oneOpenIn = 20): Promise<void> {
  const holders: string[] = [];
  for (let n = 1; n <= HOLDERS; n += 1) {
    const { id } = await aPractitioner({ name: `Bench Holder ${n}` }).save({ at: now });
    holders.push(id);
  }
  const sent: Original[] = [];
  for (const brief of originals.slice(0, count)) sent.push(await sendOriginal(brief, now));
  const there = await db.referral.findMany({ select: { reference: true } });
  const freeReference = referencesBeside(new Set(there.map(({ reference }) => reference)));
  let next = sent.length;
  const worker = async () => {
    while (next < count) {
      const from = next;
      next = Math.min(count, from + BATCH);
      await insertBatch(sent, from, next, { now, freeReference, holders, oneOpenIn });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await gatherStatistics(['Referral', 'Decision', 'ChildIndex']);
}
