import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftBrief } from '../../../seeds/builders/draft.ts';
import { aReferral } from '../../../seeds/builders/referral.server.ts';
import { auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { additionsTo } from '../../referral/current-record.server.ts';
import { claim } from '../claim.server.ts';
import { openElsewhere } from './open-elsewhere.server.ts';
import { passToHolder } from './pass-to-holder.server.ts';

let amara: Staff;
let joel: Staff;

beforeAll(async () => {
  amara = await staff();
  joel = await staff({ name: 'Joel Reed' });
});
afterAll(closeDb);

/** Two contacts of which somebody said that they are about one child. */
async function aSecondContact(danger = false) {
  const brief: DraftBrief = {
    audience: 'professional',
    answers: danger ? { 'danger-now': 'yes' } : undefined,
  };
  const open = await aReferral({ audience: 'professional' }).save({ at: tuesday });
  const contact = await aReferral(brief).save({ at: later(60) });
  const { childId } = await db.childIndex.findFirstOrThrow({ where: { referralId: open.id } });
  await db.childIndex.updateMany({ where: { referralId: contact.id }, data: { childId } });
  await claim(open.reference, joel, later(5));
  return { open, contact };
}

const why = 'Seen at school with a new bruise';

describe('new information about an open child', () => {
  test('the record says who works with the child already', async () => {
    const { open, contact } = await aSecondContact();
    expect(await openElsewhere(contact.id, amara)).toEqual([
      { reference: open.reference, openWith: 'Joel Reed', isCalledAbout: false },
    ]);
  });

  test('stands on the open record, unseen, and each leads to the other', async () => {
    const { open, contact } = await aSecondContact();
    const input = { to: open.reference, why };
    expect(await passToHolder(contact.reference, input, amara, later(61))).toEqual({ kind: 'passed' });
    const [added] = await additionsTo(db, open.id);
    expect(added).toMatchObject({ seen: false, content: { kind: 'contact', why } });
    expect(await db.addition.count({ where: { fromReferralId: contact.id, referralId: open.id } })).toBe(1);
    expect((await auditOf(contact.id)).at(-1)).toEqual({ actor: amara.id, action: 'contact-passed' });
  });

  test('is passed once, however often the button is pressed', async () => {
    const { open, contact } = await aSecondContact();
    const input = { to: open.reference, why };
    await Promise.all([1, 2, 3].map(() => passToHolder(contact.reference, input, amara, later(61))));
    expect(await additionsTo(db, open.id)).toHaveLength(1);
  });

  test('with a red flag makes the open record one to read first', async () => {
    const { open, contact } = await aSecondContact(true);
    await passToHolder(contact.reference, { to: open.reference, why }, amara, later(61));
    const record = await db.referral.findUniqueOrThrow({ where: { id: open.id } });
    expect(record).toMatchObject({ redFlag: true, readingOrder: 0 });
  });

  test('is never passed to a record of another child, nor by somebody who does not hold it', async () => {
    const { open, contact } = await aSecondContact();
    const stranger = await aReferral({ audience: 'parent' }).save({ at: tuesday });
    const to = (reference: string) => ({ to: reference, why });
    expect((await passToHolder(contact.reference, to(stranger.reference), amara, later(61))).kind).toBe(
      'not-open',
    );
    await claim(contact.reference, joel, later(61));
    expect((await passToHolder(contact.reference, to(open.reference), amara, later(62))).kind).toBe(
      'not-holder',
    );
    expect(await additionsTo(db, open.id)).toEqual([]);
  });
});
