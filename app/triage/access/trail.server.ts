/** The trail, as the data protection lead reads it: who looked at what and why. Itself on the trail. */

import { auditList } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { DAY, dayNumberOf, londonInstant } from '../../platform/london-clock.ts';
import { unseal } from '../../platform/seal.server.ts';
import { normaliseReference } from '../../platform/secrets.server.ts';
import { otherActor } from '../other-actor.server.ts';
import { momentOf } from '../view-parts.server.ts';
import {
  dayOf,
  dayProblems,
  olderThan,
  type TrailFilter,
  type TrailPageData,
  type TrailRow,
  trailKinds,
} from './trail.ts';
import { codeOf, didInWords, whyInWords } from './trail-words.ts';

export const TRAIL_PAGE = 50;
const SAMPLE = 20;

const columns = {
  seq: true,
  at: true,
  actor: true,
  action: true,
  subject: true,
  shown: true,
  detail: true,
} as const;
type Found = Prisma.AuditEntryGetPayload<{ select: typeof columns }>;

function onDay(day: string): Prisma.AuditEntryWhereInput {
  const from = dayNumberOf(day);
  return { at: { gte: new Date(londonInstant(from, 0)), lt: new Date(londonInstant(from + 1, 0)) } };
}

function whereOf(filter: TrailFilter, subject: string | null): Prisma.AuditEntryWhereInput {
  const { person, kind, before } = filter;
  const day = dayOf(filter);
  const outside = ['reason', 'glass'].map((because) => ({ detail: { path: ['because'], equals: because } }));
  return {
    AND: [
      subject ? { OR: [{ subject }, { shown: { has: subject } }] } : {},
      person ? { actor: person } : {},
      day ? onDay(day) : {},
      kind ? { action: { in: [...trailKinds[kind].actions] } } : {},
      kind === 'outside' ? { OR: outside } : {},
      kind === 'emergency' ? { detail: { path: ['emergency'], equals: true } } : {},
      before ? { seq: { lt: before } } : {},
    ],
  };
}

/** Twenty looks of a month by chance: its seed is the month, so everybody who reviews it sees the same. */
async function sampleOf(month: string): Promise<bigint[]> {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const start = (y: number, m: number) => new Date(londonInstant(Math.floor(Date.UTC(y, m, 1) / DAY), 0));
  const picked = await db.$queryRaw<{ seq: bigint }[]>`
    SELECT "seq" FROM "AuditEntry"
    WHERE "at" >= ${start(year, number - 1)} AND "at" < ${start(year, number)}
      AND "action" IN ('referral-viewed', 'record-printed', 'record-exported')
    ORDER BY sha256(convert_to("id"::text || ${month}, 'UTF8')) LIMIT ${SAMPLE}`;
  return picked.map(({ seq }) => seq);
}

/** The words that people wrote as their reasons, by the id of the reason. */
async function wordsOf(ids: readonly string[]): Promise<Map<string, string>> {
  const reasons = await db.accessReason.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, sealedReason: true },
  });
  return new Map(
    reasons.map(({ id, sealedReason }) => [id, unseal<string>(sealedReason, `AccessReason:${id}`)]),
  );
}

/** Whose account an entry is about, or whom it put on a list. */
const whomOf = (detail: unknown) => codeOf(detail, 'account') ?? codeOf(detail, 'person');

const isId = (text: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);

async function rowsOf(found: readonly Found[]): Promise<TrailRow[]> {
  const subjects = found.flatMap(({ subject }) => (subject && isId(subject) ? [subject] : []));
  const actors = found.flatMap(({ actor }) => (isId(actor) ? [actor] : []));
  const reasonIds = found.flatMap(({ detail }) => codeOf(detail, 'reasonId') ?? []);
  const people = [...actors, ...found.flatMap(({ detail }) => whomOf(detail) ?? [])].filter(isId);
  const [referrals, accounts, words] = await Promise.all([
    db.referral.findMany({ where: { id: { in: subjects } }, select: { id: true, reference: true } }),
    db.staffAccount.findMany({ where: { id: { in: people } }, select: { id: true, name: true } }),
    wordsOf(reasonIds),
  ]);
  const references = new Map(referrals.map(({ id, reference }) => [id, reference]));
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return found.map(({ seq, at, actor, action, subject, shown, detail }) => {
    return {
      seq: `${seq}`,
      at: momentOf(at),
      who: names.get(actor) ?? otherActor(actor),
      did: didInWords(action),
      whom: names.get(whomOf(detail) ?? '') ?? null,
      reference: (subject && references.get(subject)) ?? null,
      shown: shown.length,
      why: whyInWords(detail),
      words: words.get(codeOf(detail, 'reasonId') ?? '') ?? null,
    };
  });
}

/** One page of the trail, latest first, or the month's sample. What was looked for is on the trail before it is shown. */
export async function trail(filter: TrailFilter, staff: Staff, at: Date): Promise<TrailPageData> {
  const reference = filter.reference ? normaliseReference(filter.reference) : null;
  const known = reference && (await db.referral.findUnique({ where: { reference }, select: { id: true } }));
  const errors = dayProblems(filter);
  if (filter.reference !== '' && !known) {
    errors.unshift({ field: 'reference', message: 'There is no record of this reference' });
  }
  const sampled = filter.sample ? await sampleOf(filter.sample) : null;
  const found =
    errors.length > 0
      ? []
      : await db.auditEntry.findMany({
          where: sampled ? { seq: { in: sampled } } : whereOf(filter, known ? known.id : null),
          orderBy: { seq: 'desc' },
          take: TRAIL_PAGE + 1,
          select: columns,
        });
  const shown = found.slice(0, TRAIL_PAGE);
  const last = shown.at(-1);
  const { person, kind, sample } = filter;
  const ids = new Set(shown.flatMap(({ subject }) => (subject && isId(subject) ? [subject] : [])));
  const asked = { kind, day: dayOf(filter), person: person || null, sample: sample || null };
  await auditList(staff, at, 'trail-viewed', [...ids], { ...asked, record: known ? known.id : null });
  const [rows, people] = await Promise.all([
    rowsOf(shown),
    db.staffAccount.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } }),
  ]);
  return {
    ...{ rows, errors },
    people: people.map(({ id, name }) => ({ value: id, label: name })),
    older: last && found.length > TRAIL_PAGE ? olderThan(filter, `${last.seq}`) : null,
  };
}
