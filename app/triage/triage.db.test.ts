import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aReferral, auditOf, later, staff, tuesday } from '../../tests/support/referrals.ts';
import type { Staff } from '../accounts/roles.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { HOUR } from '../platform/london-clock.ts';
import { unseal } from '../platform/seal.server.ts';
import { addNote } from './add-note.server.ts';
import { claim } from './claim.server.ts';
import { rate } from './rate.server.ts';
import { release } from './release.server.ts';

let amara: Staff;
let joel: Staff;
let maya: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
  maya = await staff({ name: 'Maya Lind', role: 'team-manager' });
});
afterAll(closeDb);

const tonight = new Date(tuesday.getTime() + 12 * HOUR);
const now = (id: string) => db.referral.findUniqueOrThrow({ where: { id } });

describe('claiming', () => {
  test('a second practitioner learns who already holds the referral', async () => {
    const { id, reference } = await aReferral({ redFlag: true }).save();
    expect(await claim(reference, amara, tuesday)).toEqual({ kind: 'claimed', by: amara });
    expect(await claim(reference, joel, later(1))).toEqual({ kind: 'already-claimed', by: amara });
    expect(await now(id)).toMatchObject({ status: 'claimed', holderId: amara.id, claimedAt: tuesday });
    expect(await auditOf(id)).toEqual([{ actor: amara.id, action: 'referral-claimed' }]);
  });

  test('200 claims at once have one winner, and everybody else learns the same name', async () => {
    const { id, reference } = await aReferral().save();
    const everybody = await Promise.all(
      Array.from({ length: 200 }, (_, n) => staff({ name: `Worker ${n}` })),
    );
    const results = await Promise.all(everybody.map((one) => claim(reference, one, tuesday)));
    const winners = results.flatMap((one) => (one.kind === 'claimed' ? [one.by] : []));
    expect(winners).toHaveLength(1);
    const [holder] = winners;
    expect(await now(id)).toMatchObject({ holderId: holder?.id, version: 2 });
    const told = results.flatMap((one) => (one.kind === 'already-claimed' ? [one.by] : []));
    expect(told).toEqual(Array(199).fill(holder));
    expect(await auditOf(id)).toHaveLength(1);
  });

  test('claiming twice is the same as claiming once', async () => {
    const { id, reference } = await aReferral({ heldBy: amara }).save();
    expect(await claim(reference, amara, tuesday)).toEqual({ kind: 'claimed', by: amara });
    expect(await now(id)).toMatchObject({ version: 1 });
  });

  test('a referral nobody sent cannot be claimed', async () => {
    expect(await claim('0000-0000', amara, tuesday)).toEqual({ kind: 'not-found' });
  });
});

describe('releasing', () => {
  test('the holder puts a referral back, and somebody else may claim it', async () => {
    const { id, reference } = await aReferral({ heldBy: amara }).save();
    expect(await release(reference, amara, tuesday)).toEqual({ kind: 'released' });
    expect(await now(id)).toMatchObject({ status: 'received', holderId: null, claimedAt: null });
    expect(await claim(reference, joel, later(1))).toEqual({ kind: 'claimed', by: joel });
    expect((await auditOf(id)).map(({ action }) => action)).toEqual([
      'referral-released',
      'referral-claimed',
    ]);
  });

  test('a colleague may not take it away, a manager may', async () => {
    const { reference } = await aReferral({ heldBy: amara }).save();
    expect(await release(reference, joel, tuesday)).toEqual({ kind: 'held-by-another', by: amara });
    expect(await release(reference, maya, tuesday)).toEqual({ kind: 'released' });
    expect(await release(reference, maya, tuesday)).toEqual({ kind: 'not-held' });
  });
});

test('at night, when whoever holds it has gone home, the out-of-hours worker takes it over', async () => {
  const { reference } = await aReferral({ heldBy: amara }).save();
  const tomasz = await staff({ name: 'Tomasz Nowak', role: 'out-of-hours-worker' });
  expect(await release(reference, tomasz, tuesday)).toEqual({ kind: 'held-by-another', by: amara });
  expect(await release(reference, joel, tonight)).toEqual({ kind: 'held-by-another', by: amara });
  expect(await release(reference, tomasz, tonight)).toEqual({ kind: 'released' });
  expect(await claim(reference, tomasz, tonight)).toEqual({ kind: 'claimed', by: tomasz });
  // So that the day finds it on its hand-over list.
  expect(await db.referral.findUnique({ where: { reference } })).toMatchObject({ outOfHours: true });
});

describe('rating', () => {
  test('a rating moves the referral in the order of reading and keeps its reason sealed', async () => {
    const { id, reference, version } = await aReferral({ heldBy: amara, asked: 'support' }).save();
    const input = { brag: 'red', reason: 'Mother said she cannot go on', version } as const;
    expect(await rate(reference, input, amara, tuesday)).toEqual({ kind: 'rated' });
    expect(await now(id)).toMatchObject({ brag: 'red', readingOrder: 0, version: 2 });
    const [kept] = await db.rating.findMany({ where: { referralId: id } });
    expect(Buffer.from(kept?.sealedReason ?? []).toString('latin1')).not.toContain('Mother');
    expect(kept && unseal(kept.sealedReason, `Rating:${kept.id}`)).toBe('Mother said she cannot go on');
  });

  test('the first rating and every change need a reason, and all ratings stay on the record', async () => {
    const { id, reference } = await aReferral({ heldBy: amara }).save();
    const first = { brag: 'green', version: 1 } as const;
    expect(await rate(reference, { ...first, reason: '' }, amara, tuesday)).toEqual({
      kind: 'reason-needed',
    });
    await rate(reference, { ...first, reason: 'Nobody is hurt' }, amara, tuesday);
    const change = { brag: 'amber', version: 2 } as const;
    expect(await rate(reference, { ...change, reason: ' ' }, joel, later(1))).toEqual({
      kind: 'reason-needed',
    });
    expect(await rate(reference, { ...change, reason: 'The school called' }, joel, later(2))).toEqual({
      kind: 'rated',
    });
    const ratings = await db.rating.findMany({ where: { referralId: id }, orderBy: { at: 'asc' } });
    expect(ratings.map(({ brag, byId }) => [brag, byId])).toEqual([
      ['green', amara.id],
      ['amber', joel.id],
    ]);
  });

  test('a rating made on an older state changes nothing', async () => {
    const { id, reference } = await aReferral({ heldBy: amara }).save();
    await rate(reference, { brag: 'red', reason: 'A baby', version: 1 }, amara, tuesday);
    const stale = { brag: 'blue', reason: 'Wrong place', version: 1 } as const;
    expect(await rate(reference, stale, joel, later(1))).toEqual({ kind: 'stale' });
    // Not asked for a reason about a rating they have not seen yet.
    expect(await rate(reference, { ...stale, reason: '' }, joel, later(1))).toEqual({ kind: 'stale' });
    expect(await now(id)).toMatchObject({ brag: 'red', version: 2 });
    expect(await db.rating.count({ where: { referralId: id } })).toBe(1);
  });

  test('of ten ratings at once on the same state one is kept', async () => {
    const { id, reference } = await aReferral().save();
    const results = await Promise.all(
      Array.from({ length: 10 }, () =>
        rate(reference, { brag: 'amber', reason: 'Hurt', version: 1 }, amara, tuesday),
      ),
    );
    expect(results.filter(({ kind }) => kind === 'rated')).toHaveLength(1);
    expect(await db.rating.count({ where: { referralId: id } })).toBe(1);
  });
});

test('two notes at the same time are both kept, with who wrote them', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  await Promise.all([
    addNote(reference, 'Called the school', amara, tuesday),
    addNote(reference, 'Called the health visitor', joel, tuesday),
  ]);
  const notes = await db.note.findMany({ where: { referralId: id } });
  expect(notes.map((note) => unseal(note.sealedText, `Note:${note.id}`)).sort()).toEqual([
    'Called the health visitor',
    'Called the school',
  ]);
  expect(await auditOf(id)).toHaveLength(2);
});
