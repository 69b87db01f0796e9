/** The real thing behind the model: one record in the database, commands given to it, and how it stands. */
import { randomUUID } from 'node:crypto';
import type { Staff } from '../../app/accounts/roles.ts';
import { db } from '../../app/platform/db.server.ts';
import { unseal } from '../../app/platform/seal.server.ts';
import { addNote } from '../../app/triage/add-note.server.ts';
import { ask } from '../../app/triage/checks/ask.server.ts';
import { recordReply } from '../../app/triage/checks/close-check.server.ts';
import { claim } from '../../app/triage/claim.server.ts';
import { capacityFound } from '../../app/triage/deciding/capacity-found.server.ts';
import { decide } from '../../app/triage/deciding/decide.server.ts';
import { signOff } from '../../app/triage/deciding/sign-off.server.ts';
import { accept } from '../../app/triage/hand-over/accept.server.ts';
import { changeKeyworker } from '../../app/triage/hand-over/change-keyworker.server.ts';
import { endHelp } from '../../app/triage/hand-over/end-help.server.ts';
import { offer } from '../../app/triage/hand-over/offer.server.ts';
import { returnOffer } from '../../app/triage/hand-over/return-offer.server.ts';
import { step } from '../../app/triage/hand-over/step.server.ts';
import { merge } from '../../app/triage/matching/merge.server.ts';
import { split } from '../../app/triage/matching/split.server.ts';
import { answerQuestion } from '../../app/triage/questions/answer-question.server.ts';
import { askReferrer } from '../../app/triage/questions/ask-referrer.server.ts';
import { rate } from '../../app/triage/rate.server.ts';
import { askToReconsider } from '../../app/triage/reconsidering/ask.server.ts';
import { changeDecision, uphold } from '../../app/triage/reconsidering/reconsider.server.ts';
import { takeReconsideration } from '../../app/triage/reconsidering/take.server.ts';
import { release } from '../../app/triage/release.server.ts';
import { agreementsExcept, asking, details } from '../support/checks.ts';
import { aReferral, later, staff } from '../support/referrals.ts';
import { type Command, cast, type Life, type OutcomeCode, people, type Who } from './model.ts';

export type Cast = { [one in Who]: Staff };

export interface World {
  id: string;
  reference: string;
  /** Another referral, which this one may go with. */
  other: string;
  cast: Cast;
  /** Commands so far, so that each has a moment of its own. */
  steps: number;
}

/** Everybody who plays, and agreements with every agency. Once for all records. */
export async function theCast(): Promise<Cast> {
  await agreementsExcept();
  const made = await Promise.all(
    people.map(async (name) => {
      const { role, team } = cast[name];
      return [name, await staff({ name, role, teamId: team })] as const;
    }),
  );
  return Object.fromEntries(made) as Cast;
}

export async function newWorld(who: Cast): Promise<World> {
  // It was told of before the other: joined with it, that one runs on the earlier moment.
  const { id, reference } = await aReferral({ details, receivedAt: later(-60) }).save();
  const other = await aReferral({ heldBy: who.joel }).save();
  // One child is in both, and somebody has the other: a contact may be passed there.
  const child = { place: 90, childId: randomUUID(), keys: [], receivedAt: later(0) };
  await db.childIndex.createMany({
    data: [id, other.id].map((referralId) => ({ id: randomUUID(), referralId, ...child })),
  });
  return { id, reference, other: other.reference, cast: who, steps: 0 };
}

const openQuestion = (referralId: string) =>
  db.referrerQuestion.findFirst({
    where: { referralId, answeredAt: null, withdrawnAt: null },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });

async function answerOf(id: string): Promise<string | null> {
  const { sealedAnswer } = await db.referrerQuestion.findUniqueOrThrow({ where: { id } });
  return sealedAnswer && unseal<string>(sealedAnswer, `ReferrerAnswer:${id}`);
}

const openCheck = (referralId: string) =>
  db.agencyCheck.findFirst({
    where: { referralId, state: 'asked' },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, version: true },
  });

const decision = (outcome: OutcomeCode, passTo: string, startsNow: boolean, version: number) => ({
  ...{ outcome, passTo, version, rationale: 'Because', answer: 'Because', family: 'not-safe' },
  ...{ askedDiffers: 'known-history', suggestedDiffers: 'known-history' },
  startsNow: startsNow ? ('yes' as const) : ('no' as const),
});

/** Gives the command to the service, and says what it answered. */
async function answerTo(
  { id, reference, other, cast: staffOf }: World,
  command: Command,
  at: Date,
): Promise<string> {
  const { version } = command;
  const by = staffOf[command.by];
  const reason = 'Because';
  switch (command.do) {
    case 'claim':
      return (await claim(reference, by, at)).kind;
    case 'release':
      return (await release(reference, by, at)).kind;
    case 'note':
      return (await addNote(reference, 'Seen', by, at)).kind;
    case 'rate':
      return (await rate(reference, { brag: command.brag, reason, version }, by, at)).kind;
    case 'ask-referrer':
      return (await askReferrer(reference, { question: 'Which school?', pauses: 'no', version }, by, at))
        .kind;
    case 'answer': {
      const words = `Hill, ${at.toISOString()}`;
      // The first answer is kept; whoever comes second has changed nothing, and goes on to what is still open.
      for (let question = await openQuestion(id); question; question = await openQuestion(id)) {
        await answerQuestion(id, question.id, words, at);
        if ((await answerOf(question.id)) === words) return 'answered';
      }
      return 'none';
    }
    case 'ask-agency':
      return (await ask(reference, asking({ press: randomUUID() }), by, at)).kind;
    case 'reply': {
      const reply = { kind: 'knows-nothing', name: 'PC Rao', role: 'Desk' } as const;
      for (let check = await openCheck(id); check; ) {
        const { kind } = await recordReply({ reference, ...check }, reply, by, at);
        const next = await openCheck(id);
        // Somebody else was quicker with that one: another may still be open.
        if (kind === 'done' || next?.id === check.id) return kind;
        check = next;
      }
      return 'none';
    }
    case 'decide':
      return (await decide(reference, decision(command.outcome, other, command.startsNow, version), by, at))
        .kind;
    case 'agree':
      return (await signOff(reference, { verdict: 'agree', version }, by, at)).kind;
    case 'disagree':
      return (await signOff(reference, { verdict: 'return', reason, version }, by, at)).kind;
    case 'capacity':
      return (await capacityFound(reference, by, at)).kind;
    case 'ask-again':
      return (await askToReconsider(reference, { askedBy: 'staff', reason }, by, at)).kind;
    case 'take':
      return (await takeReconsideration(reference, by, at)).kind;
    case 'uphold':
      return (await uphold(reference, { rationale: reason, answer: reason }, by, at)).kind;
    case 'change': {
      const input = decision(command.outcome, other, command.startsNow, version);
      return (await changeDecision(reference, input, by, at)).kind;
    }
    case 'merge':
      return (await merge(reference, { into: other, reason, version }, by, at)).kind;
    case 'split':
      return (await split(reference, { reason, version }, by, at)).kind;
    case 'offer':
      return (await offer(reference, { team: command.to, reason, version }, by, at)).kind;
    case 'accept': {
      const keyworker = staffOf[command.keyworker].id;
      return (await accept(reference, { keyworker, keyworkerReason: reason, version }, by, at)).kind;
    }
    case 'keyworker': {
      const keyworker = staffOf[command.keyworker].id;
      return (await changeKeyworker(reference, { keyworker, reason, version }, by, at)).kind;
    }
    case 'return':
      return (await returnOffer(reference, { reason, version }, by, at)).kind;
    case 'end':
      return (await endHelp(reference, { reason, version }, by, at)).kind;
    case 'step': {
      const { to: team, route } = command;
      if (route === 'none') return 'none';
      const isUp = { 'early-support-hub': false, support: null, mash: true }[route];
      const words = { rationale: reason, team, route, version };
      const down = { kind: 'step-down', plan: 'Group', leadProfessional: 'SENCO', ...words } as const;
      const up = { kind: 'step-up', ...words } as const;
      // From the hub support is up, from the MASH it is down.
      const first = await step(reference, isUp === false ? down : up, by, at);
      return first.kind === 'not-a-step' && isUp === null
        ? (await step(reference, down, by, at)).kind
        : first.kind;
    }
    default:
      return 'none';
  }
}

const done = new Set([
  ...[
    'claimed',
    'released',
    'added',
    'rated',
    'asked',
    'answered',
    'done',
    'offered',
    'accepted',
    'returned',
  ],
  ...['ended', 'merged', 'split', 'decided', 'waiting', 'awaiting-sign-off', 'signed-off', 'found', 'taken'],
  ...['upheld', 'changed'],
]);

/** Does it, and tells whether it went through. */
export async function give(world: World, command: Command): Promise<boolean> {
  world.steps += 1;
  return done.has(await answerTo(world, command, later(world.steps)));
}

interface Row {
  status: Life['status'];
  version: number;
  brag: Life['brag'];
  holderId: string | null;
  teamId: Life['team'];
  keyworkerId: string | null;
  mergedIntoId: string | null;
  helpEndedAt: Date | null;
  nextClock: string | null;
  current:
    | {
        state: NonNullable<Life['decided']>['state'];
        outcome: OutcomeCode;
        by: string;
        signedBy: string | null;
        waits: boolean;
      }[]
    | null;
  again: { by: string | null }[] | null;
  offers:
    | { kind: string; to: NonNullable<Life['team']>; by: string; route: NonNullable<Life['route']> }[]
    | null;
  route: Life['route'];
  openQuestions: number;
  openChecks: number;
  changes: number;
  /** How often it stands on another record as a contact passed there, and was not taken back. */
  passed: number;
  decisionDueAt: Date;
  /** How urgent the other is, which it may go with. */
  otherBrag: Life['brag'];
  otherOrder: number;
  otherDueAt: Date | null;
}

/** How the other stands by itself: to be rated in two hours. What comes along of a rating is the tighter of the two. */
const otherByItself = { order: 1, dueAt: later(120).getTime() };
const comesAlong = (brag: Life['brag']) => (brag === 'red' || brag === 'amber' ? brag : null);

/** What is true of the other, which the model does not follow: nobody loses by it that two contacts were joined. */
function ofTheOther(row: Row): (readonly [string, boolean])[] {
  const isJoined = row.status === 'merged';
  const lent = isJoined ? comesAlong(row.brag) : null;
  const due = row.otherDueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const isAsBefore = due === otherByItself.dueAt && row.otherOrder === otherByItself.order;
  return [
    ['the other is due as early as what goes with it', !isJoined || due <= row.decisionDueAt.getTime()],
    ['the other is rated as what goes with it was, and by itself not at all', row.otherBrag === lent],
    ['the other is as urgent by itself as it was before', isJoined || isAsBefore],
  ];
}

/** All at one moment, in one statement: there are many of these. */
async function rowOf({ id, other }: Pick<World, 'id' | 'other'>): Promise<Row> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT r."status"::text AS "status", r."version", r."brag"::text AS "brag", r."holderId"::text, r."teamId",
      r."decisionDueAt", t."brag"::text AS "otherBrag", t."readingOrder"::int AS "otherOrder",
      t."nextDueAt" AS "otherDueAt",
      r."keyworkerId"::text, r."mergedIntoId"::text, r."helpEndedAt", r."nextClock",
      (SELECT json_agg(json_build_object('state', d."state", 'outcome', d."outcome", 'by', d."byId",
          'signedBy', d."signedOffById", 'waits', NOT d."startsNow" AND d."capacityFoundAt" IS NULL))
        FROM "Decision" d WHERE d."referralId" = r."id" AND d."current") AS "current",
      (SELECT json_agg(json_build_object('by', o."deciderId"))
        FROM "Reconsideration" o WHERE o."referralId" = r."id" AND o."decidedAt" IS NULL) AS "again",
      (SELECT json_agg(json_build_object('kind', h."kind", 'to', h."toTeamId", 'by', h."offeredById", 'route', h."route"))
        FROM "HandOver" h WHERE h."referralId" = r."id" AND h."open") AS "offers",
      (SELECT h."route" FROM "HandOver" h WHERE h."referralId" = r."id" AND h."state" = 'accepted'
        ORDER BY h."turn" DESC LIMIT 1) AS "route",
      (SELECT count(*)::int FROM "ReferrerQuestion" q
        WHERE q."referralId" = r."id" AND q."answeredAt" IS NULL AND q."withdrawnAt" IS NULL) AS "openQuestions",
      (SELECT count(*)::int FROM "AgencyCheck" c WHERE c."referralId" = r."id" AND c."state" = 'asked') AS "openChecks",
      (SELECT count(DISTINCT p."referralId")::int FROM "Addition" p WHERE p."fromReferralId" = r."id" AND p."takenBackAt" IS NULL) AS "passed",
      (SELECT count(*)::int FROM "AuditEntry" a WHERE a."subject" = r."id"::text
        AND a."action" <> 'referral-viewed') AS "changes"
    FROM "Referral" r JOIN "Referral" t ON t."reference" = ${other} WHERE r."id" = ${id}::uuid`;
  if (!row) throw new Error('The record is gone');
  return row;
}

/** How the record stands, in the model's own shape, with what must hold whatever happened. */
export async function standing(world: World): Promise<{ life: Life; wrong: string[] }> {
  const nameOf = (account: string | null): Who | null =>
    people.find((name) => world.cast[name].id === account) ?? null;
  const row = await rowOf(world);
  const [current = [], offers = []] = [row.current ?? [], row.offers ?? []];
  const [open] = offers;
  const [standingNow = null] = current;
  const [looked = null] = row.again ?? [];
  const isDecided = ['decided', 'awaiting_sign_off', 'waiting'].includes(row.status);
  const { status } = row;
  const claims: readonly (readonly [string, boolean])[] = [
    ['a decided record has one decision that counts, any other none', current.length === Number(isDecided)],
    ['a record nobody took up has no holder', status !== 'received' || row.holderId === null],
    ['a claimed record has a holder', status !== 'claimed' || row.holderId !== null],
    [
      'a merged record is held by nobody and offered to nobody',
      status !== 'merged' || (!open && !row.holderId),
    ],
    [
      'a merged record goes with one, and no other does',
      (status === 'merged') === (row.mergedIntoId !== null),
    ],
    ['at most one offer is open', offers.length <= 1],
    ['at most one asks for it to be looked at again', (row.again ?? []).length <= 1],
    ['a team has a named keyworker', row.teamId === null || row.keyworkerId !== null],
    ['no decision clock runs once it is decided', status !== 'decided' || row.nextClock !== 'decision'],
    ['an open offer has a clock', !open || status !== 'decided' || row.nextClock !== null],
    [
      'a contact stands with whoever it was passed to, once, while the decision that counts says so',
      standingNow?.state !== 'final' || row.passed === Number(standingNow.outcome === 'already-working'),
    ],
    ['a record at the door has a clock', status !== 'received' || row.nextClock !== null],
    ...ofTheOther(row),
  ];
  const life: Life = {
    ...{ status, version: row.version, brag: row.brag, ended: row.helpEndedAt !== null },
    ...{ holder: nameOf(row.holderId), team: row.teamId },
    decided: standingNow && {
      ...{ state: standingNow.state, outcome: standingNow.outcome, waits: standingNow.waits },
      ...{ by: nameOf(standingNow.by) ?? 'amara', signedBy: nameOf(standingNow.signedBy) },
    },
    ...{ before: [], looked: [] },
    reconsidering: looked && { by: nameOf(looked.by) },
    keyworker: nameOf(row.keyworkerId),
    offer: open
      ? {
          kind: open.kind === 'allocation' ? 'allocation' : 'step',
          ...{ to: open.to, by: nameOf(open.by) ?? 'amara', route: open.route },
        }
      : null,
    route: row.teamId ? row.route : null,
    ...{ openQuestions: row.openQuestions, openChecks: row.openChecks, changes: row.changes },
  };
  return { life, wrong: claims.filter(([, holds]) => !holds).map(([words]) => words) };
}
