import { afterAll, expect, test } from 'vitest';
import { later, staff, tuesday } from '../../tests/support/referrals.ts';
import { closeDb } from '../platform/db.server.ts';
import { queueSettings } from './queue-settings.server.ts';
import { keepView, removeView } from './saved-filters.server.ts';

afterAll(closeDb);

test('a view is its owner’s: nobody else sees it, and nobody else takes it away', async () => {
  const [amara, joel] = [await staff({ name: 'Amara Osei' }), await staff({ name: 'Joel Reed' })];
  await keepView('Red and late', '?show=overdue&rating=red', amara, tuesday);
  const [kept] = (await queueSettings(amara)).saved;
  expect(kept).toMatchObject({ name: 'Red and late' });
  expect((await queueSettings(joel)).saved).toEqual([]);

  await removeView(kept?.id ?? '', joel);
  expect((await queueSettings(amara)).saved).toEqual([kept]);
  await removeView(kept?.id ?? '', amara);
  expect((await queueSettings(amara)).saved).toEqual([]);
});

test('the same name keeps the newer view, and the twenty-first is refused', async () => {
  const amara = await staff({ name: 'Amara Osei' });
  for (let n = 1; n <= 20; n += 1) await keepView(`View ${n}`, '?show=mine', amara, tuesday);
  expect(await keepView('View 21', '?show=mine', amara, later(1))).toEqual({ kind: 'too-many' });
  expect(await keepView('View 20', '?show=waiting', amara, later(2))).toEqual({ kind: 'kept' });
  const { saved } = await queueSettings(amara);
  expect(saved).toHaveLength(20);
  expect(saved.find(({ name }) => name === 'View 20')?.query).toContain('waiting');
});
