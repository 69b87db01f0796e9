import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { aReferral } from '../../../seeds/builders/referral.server.ts';
import { later, tuesday } from '../../../tests/support/referrals.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { addMore } from '../../referral/add.server.ts';
import { toldIn } from '../../referral/current-record.server.ts';
import { profilePanel } from './panel.server.ts';

afterAll(closeDb);

test('what is ticked after sending shows its factor too', async () => {
  const { id } = await aReferral().save({ at: tuesday });
  const state = async () => {
    const { sets } = profilePanel({ told: await toldIn(db, id) });
    return sets.flatMap(({ factors }) => factors).find((factor) => factor.id === 'domestic-abuse')?.state;
  };
  expect(await state()).toBe('not-shown');
  const safety = { 'safe-2': ['violence'] };
  await addMore(id, { id: randomUUID(), words: 'He hits her', safety, said: [] }, later(5));
  expect(await state()).toBe('shown');
});
