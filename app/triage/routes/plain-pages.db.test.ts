import { afterAll, expect, test } from 'vitest';
import { aBrowser } from '../../../tests/support/pages.ts';
import { aReferral, staff } from '../../../tests/support/referrals.ts';
import { cookieOf } from '../../../tests/support/signed-in.ts';
import { closeDb } from '../../platform/db.server.ts';

afterAll(closeDb);

test.each(['/staff?sort=newest', '/staff/referrals/:reference'])(
  '%s shows a referral in words, and has nothing of it for scripts to fetch',
  async (address) => {
    const ask = await aBrowser();
    const { reference } = await aReferral().save();
    const cookie = await cookieOf(await staff({ role: 'social-worker' }));
    const path = address.replace(':reference', reference);
    expect((await ask(path, { cookie })).text).toContain(reference);

    const data = await ask(path.replace(/(?=\?|$)/, '.data'), { cookie });
    expect(data.status).toBe(200);
    expect(data.text).not.toContain(reference);
  },
);
