import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecided } from '../../../tests/support/decided.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { accept } from './accept.server.ts';
import { caseloads } from './caseloads.server.ts';
import { viewCaseloads } from './caseloads-view.server.ts';
import { changeKeyworker } from './change-keyworker.server.ts';
import { endHelp } from './end-help.server.ts';
import { viewHandOver } from './hand-over-view.server.ts';
import { offer } from './offer.server.ts';
import { returnOffer } from './return-offer.server.ts';
import { step } from './step.server.ts';

let amara: Staff;
let maya: Staff;
let dana: Staff;
let femi: Staff;
let sol: Staff;
let officer: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei', teamId: 'mash' });
  maya = await staff({ name: 'Maya Lind', role: 'team-manager', teamId: 'mash' });
  dana = await staff({ name: 'Dana Fox', teamId: 'north' });
  femi = await staff({ name: 'Femi Ade', role: 'team-manager', teamId: 'north' });
  sol = await staff({ name: 'Sol Brandt', teamId: 'south' });
  officer = await staff({ name: 'Nia Pugh', role: 'screening-officer', teamId: 'north' });
});
afterAll(closeDb);

const inMx1 = { details: { home: { postcode: 'MX1 2AB' } } };
const now = (id: string) => db.referral.findUniqueOrThrow({ where: { id } });
const versionOf = async (id: string) => (await now(id)).version;

/** A referral the north team has, with Dana as the keyworker. */
async function withNorth(): Promise<{ id: string; reference: string }> {
  const { id, reference, version } = await aDecided({ by: amara, ...inMx1 }).save();
  await offer(reference, { team: 'north', version }, amara, tuesday);
  const accepted = await accept(reference, { keyworker: dana.id, version: version + 1 }, femi, later(30));
  expect(accepted.kind).toBe('accepted');
  return { id, reference };
}

describe('handing over', () => {
  test('a team has the family once one of them accepts and names the keyworker', async () => {
    const { id, reference, version } = await aDecided({ by: amara, ...inMx1 }).save();
    expect(await offer(reference, { team: 'north', version }, amara, tuesday)).toMatchObject({
      kind: 'offered',
    });
    expect(await now(id)).toMatchObject({ teamId: null, keyworkerId: null, nextClock: 'hand-over' });
    const nobody = { keyworker: '', version: version + 1 };
    expect(await accept(reference, nobody, dana, later(5))).toEqual({ kind: 'unknown-keyworker' });
    const named = { keyworker: dana.id, version: version + 1 };
    expect(await accept(reference, named, dana, later(10))).toMatchObject({ kind: 'accepted' });
    expect(await now(id)).toMatchObject({ teamId: 'north', keyworkerId: dana.id, nextClock: null });
    const found = await viewHandOver(reference, later(20));
    expect(found?.view).toMatchObject({ place: 'with-team', team: 'North area team', keyworker: 'Dana Fox' });
    expect(found?.view.entries[0]?.closed?.by).toBe('Dana Fox');
    expect((await auditOf(id)).map(({ action }) => action)).toEqual([
      'hand-over-offered',
      'hand-over-accepted',
    ]);
  });

  test('another team than suggested takes a reason, which is kept sealed', async () => {
    const { id, reference, version } = await aDecided({ by: amara, ...inMx1 }).save();
    expect(await offer(reference, { team: 'south', version }, amara, tuesday)).toEqual({
      kind: 'reason-needed',
    });
    const reason = 'The aunt who helps lives in Harbour Street';
    await offer(reference, { team: 'south', reason, version }, amara, tuesday);
    const [row] = await db.handOver.findMany({ where: { referralId: id } });
    expect(Buffer.from(row?.sealedContent ?? []).toString('latin1')).not.toContain('Harbour');
    expect((await viewHandOver(reference, tuesday))?.view.entries[0]?.rationale).toBe(reason);
  });

  test('only a decision that leads to help is handed over, and only by those who may', async () => {
    const open = await aReferral({ heldBy: amara }).save();
    expect(await offer(open.reference, { team: 'north', version: 1 }, amara, tuesday)).toEqual({
      kind: 'not-now',
    });
    const nfa = await aDecided({ by: amara, outcome: 'no-further-action', route: 'none' }).save();
    const { reference, version } = nfa;
    expect(await offer(reference, { team: 'north', version }, amara, tuesday)).toEqual({
      kind: 'no-help-decided',
    });
    const helped = await aDecided({ by: amara }).save();
    const input = { team: 'north', version: helped.version };
    expect(await offer(helped.reference, input, officer, tuesday)).toEqual({ kind: 'not-allowed' });
    expect(await offer(helped.reference, { ...input, team: 'nowhere' }, amara, tuesday)).toEqual({
      kind: 'unknown-team',
    });
    const foreign = { ...input, keyworker: sol.id };
    expect(await offer(helped.reference, foreign, amara, tuesday)).toEqual({ kind: 'unknown-keyworker' });
    expect(await offer('0000-0000', input, amara, tuesday)).toEqual({ kind: 'not-found' });
    expect(await auditOf(helped.id)).toEqual([]);
  });

  test('of twenty offers at once one is made; of twenty answers at once one counts', async () => {
    const { id, reference, version } = await aDecided({ by: amara }).save();
    const offers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        offer(reference, { team: n % 2 ? 'north' : 'south', version }, amara, tuesday),
      ),
    );
    expect(offers.filter(({ kind }) => kind === 'offered')).toHaveLength(1);
    expect(await db.handOver.count({ where: { referralId: id } })).toBe(1);
    const { toTeamId } = await db.handOver.findFirstOrThrow({ where: { referralId: id } });
    const worker = toTeamId === 'north' ? dana : sol;
    const at = version + 1;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2
          ? accept(reference, { keyworker: worker.id, version: at }, worker, later(1))
          : returnOffer(reference, { reason: 'Full', version: at }, worker, later(1)),
      ),
    );
    expect(answers.filter(({ kind }) => kind === 'accepted' || kind === 'returned')).toHaveLength(1);
    expect(await now(id)).toMatchObject({ version: at + 1 });
    expect(await auditOf(id)).toHaveLength(2);
  });

  test('given back, it is the front door’s again, with the reason, and can be offered elsewhere', async () => {
    const { id, reference, version } = await aDecided({ by: amara }).save();
    await offer(reference, { team: 'north', version }, amara, tuesday);
    const back = { reason: 'They moved to the coast in October', version: version + 1 };
    expect(await returnOffer(reference, back, sol, later(1))).toEqual({ kind: 'not-your-team' });
    expect(await returnOffer(reference, back, dana, later(2))).toEqual({ kind: 'returned' });
    expect(await now(id)).toMatchObject({ teamId: null, nextClock: 'offer' });
    expect((await viewHandOver(reference, later(3)))?.view).toMatchObject({
      place: 'to-offer',
      entries: [{ state: 'returned', returnedBecause: back.reason }],
    });
    const again = { team: 'south', version: version + 2 };
    expect(await offer(reference, again, amara, later(4))).toMatchObject({ kind: 'offered' });
  });

  test('a team answers only what is offered to it, and only as it was on the screen', async () => {
    const { reference, version } = await aDecided({ by: amara }).save();
    const named = { keyworker: dana.id, version: version + 1 };
    expect(await accept(reference, { ...named, version }, dana, tuesday)).toEqual({ kind: 'not-now' });
    await offer(reference, { team: 'north', version }, amara, tuesday);
    expect(await accept(reference, named, maya, tuesday)).toEqual({ kind: 'not-your-team' });
    expect(await accept(reference, named, officer, tuesday)).toEqual({ kind: 'not-allowed' });
    expect(await accept(reference, { ...named, version }, dana, tuesday)).toEqual({ kind: 'stale' });
  });
});

describe('steps', () => {
  const up = { kind: 'step-up', route: 'mash', team: 'mash', rationale: 'He was hurt on Sunday' } as const;
  const down = {
    ...({ kind: 'step-down', route: 'early-support-hub', team: 'north' } as const),
    ...{ rationale: 'Six calm months', plan: 'Hub group until Easter', leadProfessional: 'Ms Ofori, SENCO' },
  };

  test('a step up to the MASH is answered as fast as a new referral, and the keyworker stays', async () => {
    const { id, reference } = await withNorth();
    const version = await versionOf(id);
    expect(await step(reference, { ...up, version }, dana, tuesday)).toMatchObject({ kind: 'offered' });
    expect(await now(id)).toMatchObject({ teamId: 'north', nextClock: 'hand-over', nextDueAt: later(120) });
    const kept = { keyworker: dana.id, version: version + 1 };
    expect(await accept(reference, kept, amara, later(10))).toMatchObject({ kind: 'accepted' });
    expect(await now(id)).toMatchObject({ teamId: 'mash', keyworkerId: dana.id, status: 'decided' });
    expect((await viewHandOver(reference, later(20)))?.standing.route).toBe('mash');
  });

  test('a step down keeps plan, lead professional and reason, and a second person agrees to it', async () => {
    const { id, reference } = await withNorth();
    const version = await versionOf(id);
    await step(reference, { ...down, version }, dana, tuesday);
    // Nobody named one: it is offered with the keyworker the family has.
    expect((await viewHandOver(reference, tuesday))?.view.entries.at(-1)?.keyworker).toBe('Dana Fox');
    const kept = { keyworker: dana.id, version: version + 1 };
    expect(await accept(reference, kept, dana, later(1))).toEqual({ kind: 'own-step' });
    expect(await accept(reference, kept, femi, later(2))).toMatchObject({ kind: 'accepted' });
    const found = await viewHandOver(reference, later(3));
    expect(found?.view.route).toBe('Early Support Hub');
    expect(found?.view.entries.at(-1)).toMatchObject({
      ...{ plan: down.plan, leadProfessional: down.leadProfessional, rationale: down.rationale },
      ...{ state: 'accepted', keyworker: 'Dana Fox' },
    });
  });

  test('another keyworker takes a reason, whoever names them', async () => {
    const { id, reference } = await withNorth();
    const version = await versionOf(id);
    const other = { ...down, keyworker: femi.id, version };
    expect(await step(reference, other, dana, tuesday)).toEqual({ kind: 'reason-needed' });
    await step(reference, { ...down, version }, dana, tuesday);
    const answer = { keyworker: femi.id, version: version + 1 };
    expect(await accept(reference, answer, femi, later(1))).toEqual({ kind: 'reason-needed' });
    const keyworkerReason = 'Dana moves away';
    expect(await accept(reference, { ...answer, keyworkerReason }, femi, later(2))).toMatchObject({
      kind: 'accepted',
    });
    expect((await viewHandOver(reference, later(3)))?.view.entries.at(-1)).toMatchObject({ keyworkerReason });
  });

  test('a step goes up or down truly, and is asked for by those who know the family', async () => {
    const { id, reference } = await withNorth();
    const version = await versionOf(id);
    const same = { ...up, route: 'support', team: 'north', version } as const;
    expect(await step(reference, same, dana, tuesday)).toMatchObject({ kind: 'not-a-step' });
    expect(await step(reference, { ...up, team: 'south', version }, dana, tuesday)).toMatchObject({
      kind: 'not-a-step',
    });
    expect(await step(reference, { ...up, version }, sol, tuesday)).toEqual({ kind: 'not-allowed' });
    expect(await step(reference, { ...up, version: version - 1 }, dana, tuesday)).toEqual({ kind: 'stale' });
    expect(await step(reference, { ...up, version }, maya, tuesday)).toMatchObject({ kind: 'offered' });
    const second = { ...down, version: version + 1 };
    expect(await step(reference, second, dana, tuesday)).toEqual({
      kind: 'already-offered',
      toTeamId: 'mash',
    });
  });

  test('given back, a step leaves the family where it was', async () => {
    const { id, reference } = await withNorth();
    const version = await versionOf(id);
    await step(reference, { ...up, version }, dana, tuesday);
    await returnOffer(reference, { reason: 'Strategy meeting first', version: version + 1 }, amara, later(1));
    expect(await now(id)).toMatchObject({ teamId: 'north', keyworkerId: dana.id });
    expect((await viewHandOver(reference, later(2)))?.view).toMatchObject({ place: 'with-team' });
  });
});

describe('another keyworker', () => {
  const ill = { keyworker: '', reason: 'Dana is ill until spring', version: 0 };
  const named = async (id: string, who: Staff) => ({
    ...ill,
    keyworker: who.id,
    version: await versionOf(id),
  });

  test('is named by the team that has the family, with a reason, and the history shows both', async () => {
    const { id, reference } = await withNorth();
    const input = await named(id, femi);
    expect(await changeKeyworker(reference, input, dana, later(40))).toMatchObject({ kind: 'changed' });
    expect(await now(id)).toMatchObject({ teamId: 'north', keyworkerId: femi.id, status: 'decided' });
    const found = await viewHandOver(reference, later(41));
    expect(found?.view).toMatchObject({ place: 'with-team', keyworker: 'Femi Ade' });
    expect(
      found?.view.entries.map(({ kind, keyworker, keyworkerBefore: before, keyworkerReason }) => ({
        ...{ kind, keyworker, before, keyworkerReason },
      })),
    ).toEqual([
      { kind: 'allocation', keyworker: 'Dana Fox', before: null, keyworkerReason: null },
      { kind: 'keyworker', keyworker: 'Femi Ade', before: 'Dana Fox', keyworkerReason: ill.reason },
    ]);
    expect((await auditOf(id)).at(-1)).toEqual({ actor: dana.id, action: 'keyworker-changed' });
    const [row] = await db.handOver.findMany({ where: { referralId: id, kind: 'keyworker' } });
    expect(Buffer.from(row?.sealedContent ?? []).toString('latin1')).not.toContain('spring');
  });

  test('stays with the family through the next step, as every named keyworker does', async () => {
    const { id, reference } = await withNorth();
    await changeKeyworker(reference, await named(id, femi), dana, later(40));
    const up = { kind: 'step-up', route: 'mash', team: 'mash', rationale: 'He was hurt' } as const;
    const version = await versionOf(id);
    await step(reference, { ...up, version }, dana, later(50));
    const back = { keyworker: dana.id, version: version + 1 };
    expect(await accept(reference, back, amara, later(60)), 'Dana is none of theirs').toEqual({
      kind: 'unknown-keyworker',
    });
    await accept(reference, { ...back, keyworker: femi.id }, amara, later(60));
    expect(await now(id)).toMatchObject({ teamId: 'mash', keyworkerId: femi.id });
  });

  test('is one of that team, somebody else than before, and named by those who know the family', async () => {
    const { id, reference } = await withNorth();
    const refused = async (who: Staff, by: Staff) =>
      (await changeKeyworker(reference, await named(id, who), by, later(40))).kind;
    expect(await refused(sol, dana)).toBe('unknown-keyworker');
    expect(await refused(officer, dana)).toBe('unknown-keyworker');
    expect(await refused(dana, femi)).toBe('same-keyworker');
    expect(await refused(femi, sol)).toBe('not-allowed');
    expect(await refused(femi, officer)).toBe('not-allowed');
    const old = { ...(await named(id, femi)), version: (await versionOf(id)) - 1 };
    expect(await changeKeyworker(reference, old, dana, later(40))).toEqual({ kind: 'stale' });
    expect(await now(id)).toMatchObject({ keyworkerId: dana.id });
    // A manager may, as for a step; and ten presses at once are one.
    const input = await named(id, femi);
    const presses = await Promise.all(
      Array.from({ length: 10 }, () => changeKeyworker(reference, input, maya, later(41))),
    );
    expect(presses.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
    expect(await db.handOver.count({ where: { referralId: id, kind: 'keyworker' } })).toBe(1);
  });

  test('waits while the family is offered to another team, and after the help has ended', async () => {
    const { id, reference } = await withNorth();
    const up = { kind: 'step-up', route: 'mash', team: 'mash', rationale: 'He was hurt' } as const;
    await step(reference, { ...up, version: await versionOf(id) }, dana, later(50));
    expect((await changeKeyworker(reference, await named(id, femi), dana, later(51))).kind).toBe('not-now');
    const back = { reason: 'Meeting first', version: await versionOf(id) };
    await returnOffer(reference, back, amara, later(52));
    expect((await changeKeyworker(reference, await named(id, femi), dana, later(53))).kind).toBe('changed');
    await endHelp(reference, { reason: 'They manage', version: await versionOf(id) }, femi, later(54));
    expect((await changeKeyworker(reference, await named(id, dana), femi, later(55))).kind).toBe('not-now');
  });
});

describe('caseloads', () => {
  const listed = async (who: Staff) => (await viewCaseloads(who, later(60))).own?.families ?? [];

  test('list whom somebody is the keyworker of, also after a step took the family to another team', async () => {
    const { id, reference } = await withNorth();
    const up = { kind: 'step-up', route: 'mash', team: 'mash', rationale: 'He was hurt on Sunday' } as const;
    const version = await versionOf(id);
    await step(reference, { ...up, version }, dana, tuesday);
    await accept(reference, { keyworker: dana.id, version: version + 1 }, amara, later(10));
    expect(await listed(dana)).toContainEqual(
      expect.objectContaining({ reference, isMine: true, team: 'MASH', keyworker: 'Dana Fox' }),
    );
    expect(
      (await listed(femi)).map((one) => one.reference),
      'nor with the team it left',
    ).not.toContain(reference);
    const look = await db.auditEntry.findFirst({
      where: { actor: dana.id, action: 'caseloads-viewed' },
      orderBy: { seq: 'desc' },
    });
    expect(look?.shown, 'and that it was listed is on the trail').toContain(id);
    await endHelp(reference, { reason: 'They manage', version: await versionOf(id) }, dana, later(20));
    expect((await listed(dana)).map((one) => one.reference)).not.toContain(reference);
  });

  test('count open families, recent intake and offers, and fall when the work has ended', async () => {
    const at = later(60);
    const north = async (when: Date) => {
      const { teams } = await caseloads(when);
      return teams.find(({ id }) => id === 'north');
    };
    const before = await north(at);
    const { id, reference } = await withNorth();
    const offered = await aDecided({ by: amara }).save();
    await offer(offered.reference, { team: 'north', version: offered.version }, amara, tuesday);
    const after = await north(at);
    expect(after).toMatchObject({
      open: (before?.open ?? 0) + 1,
      taken7: (before?.taken7 ?? 0) + 1,
      offered: (before?.offered ?? 0) + 1,
    });
    const danas = (load: typeof after) => load?.workers.find((one) => one.id === dana.id)?.open ?? 0;
    expect(danas(after)).toBe(danas(before) + 1);
    const eightDays = new Date(at.getTime() + 8 * 24 * 3_600_000);
    expect(await north(eightDays)).toMatchObject({ taken7: 0, taken30: after?.taken30 });

    const ended = { reason: 'They manage well', version: await versionOf(id) };
    expect(await endHelp(reference, ended, sol, at)).toEqual({ kind: 'not-allowed' });
    expect(await endHelp(reference, ended, dana, at)).toEqual({ kind: 'ended' });
    expect(await endHelp(reference, ended, dana, at)).toEqual({ kind: 'not-now' });
    expect(await north(at)).toMatchObject({ open: before?.open, taken7: after?.taken7 });
    const again = { team: 'north', version: ended.version + 1 };
    expect(await offer(reference, again, amara, at)).toMatchObject({ kind: 'offered' });
  });
});
