import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDecided } from '../../../tests/support/decided.ts';
import { type Answered, aBrowser } from '../../../tests/support/pages.ts';
import { later, staff } from '../../../tests/support/referrals.ts';
import { cookieOf } from '../../../tests/support/signed-in.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { alikeSince } from './differences.server.ts';

let ask: (path: string, asked?: { cookie?: string }) => Promise<Answered>;
beforeAll(async () => {
  ask = await aBrowser();
  await db.$executeRaw`TRUNCATE "Referral" CASCADE`;
});
afterAll(closeDb);

test('only the decision that counts is counted, in the days it came to count', async () => {
  const amara = await staff();
  await aDecided({ by: amara, asked: 'mash', suggested: 'support' }).save();
  await aDecided({ by: amara, asked: 'mash', suggested: 'support' }).save();
  await aDecided({ by: amara, receivedAt: new Date('2026-01-05T10:00Z') }).save();
  const returned = await aDecided({ by: amara }).save();
  await db.decision.updateMany({
    where: { referralId: returned.id },
    data: { state: 'returned', current: null },
  });
  const waiting = await aDecided({ by: amara, suggested: null }).save();
  await db.decision.updateMany({
    where: { referralId: waiting.id },
    data: { state: 'awaiting_sign_off' },
  });
  const rows = await alikeSince(new Date('2026-11-01'), later(1));
  expect(rows).toMatchObject([{ asked: 'mash', suggested: 'support', decided: 'support', count: 2 }]);
  await db.decision.updateMany({
    where: { referralId: waiting.id },
    data: { state: 'final', signedOffAt: later(5) },
  });
  expect(await alikeSince(later(2), later(10)), 'it counts from the day it was signed off').toMatchObject([
    { suggested: null, count: 1 },
  ]);
});

test.each(['threshold-lead', 'analyst', 'team-manager'] as const)(
  'a %s reads figures and the guidance in force, and nothing of any record',
  async (role) => {
    const by = await staff();
    const { reference } = await aDecided({ by, rationale: 'Words of a record' }).save();
    const { status, text, failed } = await ask('/staff/differences', {
      cookie: await cookieOf(await staff({ role })),
    });
    expect([status, failed]).toEqual([200, null]);
    expect(text).toContain('Asked, suggested and decided');
    expect(text).toContain('The guidance in force is');
    for (const kept of [reference, 'Words of a record', 'Often hungry']) expect(text).not.toContain(kept);
  },
);
