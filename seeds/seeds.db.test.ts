import { beforeAll, describe, expect, test, vi } from 'vitest';
import { authority } from '../app/platform/authority.server.ts';
import { db } from '../app/platform/db.server.ts';
import { unseal } from '../app/platform/seal.server.ts';
import { beginDraft, draftOfToken } from '../app/questionnaire/draft.server.ts';
import { journeyOf } from '../app/questionnaire/journey.ts';
import { audiences } from '../app/questionnaire/question.ts';
import { bank } from '../app/questionnaire/question-bank/index.ts';
import type { ReferralSummary } from '../app/referral/referral.ts';
import { clockLeft } from '../app/triage/sla-clock.ts';
import { aDraft } from './builders/draft.ts';
import { seedBulk } from './bulk.ts';
import { play } from './play.server.ts';
import { scenes } from './scenes/index.ts';
import { demoSignIns, keyOf, seedIfEmpty } from './seed.ts';
import { seedStaff } from './sign-ins.server.ts';

vi.hoisted(() => {
  process.env.DEMONSTRATION = 'true';
});

const monday = new Date('2026-11-23T10:30:00Z');
const tuesday = new Date('2026-11-24T15:00:00Z');

/** Everything that a second run must leave as it is. */
async function rows() {
  const [referrals, ratings, notes, decisions, messages, staff, drafts, audit] = await Promise.all([
    db.referral.findMany({ orderBy: { reference: 'asc' } }),
    db.rating.findMany({ orderBy: { id: 'asc' } }),
    db.note.findMany({ orderBy: { id: 'asc' } }),
    db.decision.findMany({ orderBy: { referralId: 'asc' } }),
    db.message.findMany({ orderBy: { id: 'asc' } }),
    db.staffAccount.findMany({ orderBy: { id: 'asc' } }),
    db.draft.findMany({ orderBy: { id: 'asc' } }),
    db.auditEntry.findMany({ orderBy: { seq: 'asc' } }),
  ]);
  return { referrals, ratings, notes, decisions, messages, staff, drafts, audit };
}

function raise(problem: string): never {
  throw new Error(problem);
}

const referralOf = (title: string) =>
  db.referral.findUniqueOrThrow({ where: { submissionKey: keyOf(title) } });

/** A scene whose last step a killed run has not come to, and one whose draft it had only begun. */
const cutOff =
  scenes.findLast(({ steps }) => steps?.at(-1)?.kind === 'decide') ?? raise('no scene is decided');
const begunOnly = 'A red flag, forty minutes left';

/** What a run leaves that is killed: the beginning of what it does, and nothing else. */
async function leaveOffHalfway(): Promise<void> {
  const staff = await seedStaff(monday);
  await play({ ...cutOff, steps: cutOff.steps?.slice(0, -1) }, keyOf(cutOff.title), staff, monday);
  expect(await referralOf(cutOff.title)).toMatchObject({ status: 'claimed' });
  const draft = await draftOfToken(await beginDraft(bank.version, {}, monday));
  await db.draft.update({ where: { id: draft?.id }, data: { submissionKey: keyOf(begunOnly) } });
}

describe('builders', () => {
  test.each(audiences)(
    'a draft by a %s is ready to be checked, though nothing else was named',
    (audience) => {
      const journey = journeyOf(bank, aDraft({ audience }));
      expect(journey.steps[journey.nextIndex]).toEqual({ kind: 'check' });
      expect(aDraft({ audience })).toEqual(aDraft({ audience }));
    },
  );

  test('a fact that nobody would be asked about is refused, not lost', () => {
    expect(() => aDraft({ audience: 'parent', answers: { role: 'gp' } })).toThrow('role');
  });
});

describe('a demonstration', () => {
  // Two seconds on a quiet machine.
  beforeAll(async () => {
    await leaveOffHalfway();
    await seedIfEmpty(monday);
  }, 120_000);

  test('seeding again, also on another day, changes nothing', async () => {
    const before = await rows();
    expect(before.referrals).toHaveLength(scenes.length);
    await seedIfEmpty(tuesday);
    expect(await rows()).toEqual(before);
  });

  test('a run that was killed is completed by the next', async () => {
    const { referrals, drafts } = await rows();
    expect(referrals).toHaveLength(scenes.length);
    expect(drafts.filter(({ sentAs }) => sentAs === null)).toEqual([]);
    expect(await referralOf(cutOff.title)).toMatchObject({ status: 'decided' });
    const { id } = await referralOf(cutOff.title);
    const trail = await db.auditEntry.groupBy({ by: ['action'], where: { subject: id }, _count: true });
    expect(trail.filter(({ _count }) => _count > 1)).toEqual([]);
    expect(await referralOf(begunOnly)).toMatchObject({ status: 'received' });
  });

  test.each(scenes)('“$title” suggests what it says', async ({ title, suggests, redFlag = false }) => {
    expect(await referralOf(title)).toMatchObject({ suggestedRoute: suggests, redFlag });
  });

  test('the queue is alive: something due soon, something late, and every answer there is', async () => {
    const left = async (title: string) =>
      clockLeft((await referralOf(title)).decisionDueAt, monday, authority.workingHours);
    expect(await left('A red flag, forty minutes left')).toMatchObject({ workingMinutes: 40 });
    expect(await left('An abscess, and nobody takes him')).toMatchObject({ kind: 'overdue' });
    const decisions = await db.decision.findMany({ distinct: ['outcome'], select: { outcome: true } });
    expect(decisions.map(({ outcome }) => outcome).sort()).toEqual(
      authority.outcomes.map(({ code }) => code).sort(),
    );
    expect(await db.referral.count({ where: { receivedAt: { gt: monday } } })).toBe(0);
    expect(await db.auditEntry.count({ where: { at: { gt: monday } } })).toBe(0);
  });

  test('only pretend people can sign in or be written to', () => {
    for (const { email } of demoSignIns) expect(email).toMatch(/\.example\.org$/);
    const written = JSON.stringify(scenes.map(({ referral }) => referral.details));
    for (const [, host] of written.matchAll(/@([\w.-]+)/g)) expect(host).toMatch(/\bexample\.(org|com)$/);
    for (const [number] of written.matchAll(/\b0\d{4} ?\d{6}\b/g))
      expect(number).toMatch(/^(07700 900|01632 960)/);
  });

  test('a bench can be filled with referrals that open like real ones', async () => {
    const before = await db.referral.count();
    await seedBulk(50, monday);
    expect(await db.referral.count()).toBe(before + 50);
    const one = await db.referral.findFirstOrThrow({
      orderBy: { receivedAt: 'desc' },
      where: { status: 'received' },
    });
    expect(unseal<ReferralSummary>(one.sealedSummary, `ReferralSummary:${one.id}`).gist).not.toBe('');
    const undecided = await db.referral.count({
      where: { status: { in: ['received', 'claimed', 'merged'] } },
    });
    expect(await db.decision.count()).toBe((await db.referral.count()) - undecided);
  });
});
