import { afterAll, expect, test } from 'vitest';
import { aReferral, auditOf, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Role } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { actOnQueue } from './act-on-queue.server.ts';
import { actOnReferral } from './act-on-referral.server.ts';

afterAll(closeDb);

const strangers: readonly Role[] = ['analyst', 'threshold-lead', 'data-protection-lead', 'administrator'];

/** Everything any of the buttons needs. */
function pressing(button: string, reference: string): FormData {
  const form = new FormData();
  const fields = { do: button, reference, version: '1', brag: 'red', reason: 'Because', text: 'Seen' };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const standing = (id: string) =>
  db.referral.findUniqueOrThrow({ where: { id }, include: { notes: true, ratings: true } });

test.each(strangers)('no button does anything for the %s, whatever page it is pressed on', async (role) => {
  const { id, reference } = await aReferral().save();
  const nobody = await staff({ name: 'Sunil Mehta', role });
  const before = await standing(id);
  for (const button of ['claim', 'release', 'rate', 'note']) {
    await expect(
      actOnReferral(reference, pressing(button, reference), nobody, tuesday),
      button,
    ).rejects.toMatchObject({ status: 403 });
  }
  expect(await actOnQueue(pressing('claim', reference), '', nobody, tuesday)).toMatchObject({ status: 404 });
  expect(await standing(id)).toEqual(before);
  expect(await auditOf(id)).toEqual([]);
});
