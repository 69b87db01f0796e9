import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { aDecided } from '../../../tests/support/decided.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { DAY } from '../../platform/london-clock.ts';
import { unseal } from '../../platform/seal.server.ts';
import { addMore } from '../../referral/add.server.ts';
import { openRecord } from '../open-record.server.ts';
import { queue } from '../queue.server.ts';
import { everything } from '../queue.ts';
import { viewReferral } from '../view.server.ts';
import { accessPage } from './access-page.server.ts';
import { hiddenFrom, requireAccess } from './gate.server.ts';
import { giveReason } from './give-reason.server.ts';
import { setGrant, setRestricted } from './restrict.server.ts';

afterAll(closeDb);

const area = () => authority.teams.find(({ kind }) => kind === 'area')?.id ?? '';
const why = 'Her sister works here';
const because = { reason: 'covering', words: 'Joel is ill' };
const breaking = { reason: 'danger-now', words: 'The hospital rang' };
const hours = (many: number) => later(many * 60);

/** A record of an area team, and somebody at the front door. */
async function elsewhere() {
  const record = await aReferral({ gist: 'Often hungry' }).save();
  await db.referral.update({ where: { id: record.id }, data: { teamId: area() } });
  return { ...record, amara: await staff({ name: 'Amara Osei', teamId: 'mash' }) };
}

async function aRestricted() {
  const record = await aReferral({ gist: 'Hears rows at night' }).save();
  const manager = await staff({ name: 'Ruth Calder', role: 'team-manager', teamId: 'mash' });
  await setRestricted(record.reference, { restricted: true, why }, manager, tuesday);
  return { ...record, manager, amara: await staff({ name: 'Amara Osei', teamId: 'mash' }) };
}

/** Where somebody is led who may not open it, or null when it opened. */
async function turnedAway(reference: string, who: Staff, at = later(5)): Promise<string | null> {
  try {
    await openRecord(reference, who, at);
    return null;
  } catch (thrown) {
    return thrown instanceof Response ? thrown.headers.get('Location') : 'nowhere';
  }
}

const mailsAbout = (id: string) => db.message.count({ where: { referralId: id, template: 'access-alert' } });

describe('a record of another team', () => {
  test('asks why, opens for a working spell, and somebody hears of it', async () => {
    const { id, reference, amara } = await elsewhere();
    expect(await turnedAway(reference, amara)).toBe(paths.staff.whyOpen(reference));
    expect(await giveReason(reference, because, amara, later(6))).toEqual({ kind: 'given' });
    expect(await giveReason(reference, because, amara, later(6))).toEqual({ kind: 'open' });
    expect(await turnedAway(reference, amara, later(7))).toBeNull();
    expect(await mailsAbout(id)).toBe(1);
    expect(await turnedAway(reference, amara, hours(9))).toBe(paths.staff.whyOpen(reference));
    expect((await auditOf(id)).map(({ action }) => action)).toEqual([
      ...['view-refused', 'reason-given', 'referral-viewed', 'view-refused'],
    ]);
    const [kept] = await db.accessReason.findMany({ where: { referralId: id } });
    expect(kept && unseal(kept.sealedReason, `AccessReason:${kept.id}`)).toBe('Joel is ill');
    expect(Buffer.from(kept?.sealedReason ?? []).toString('latin1')).not.toContain('Joel');
  });

  test('a form sent ten times at once is one reason and one mail', async () => {
    const { id, reference, amara } = await elsewhere();
    await Promise.all(Array.from({ length: 10 }, () => giveReason(reference, because, amara, tuesday)));
    expect(await db.accessReason.count({ where: { referralId: id } })).toBe(1);
    expect(await mailsAbout(id)).toBe(1);
  });

  test('nothing can be done to it either without a reason, and what is being written outlasts the spell', async () => {
    const { reference, amara } = await elsewhere();
    await expect(requireAccess(reference, amara, tuesday)).rejects.toMatchObject({ status: 302 });
    await giveReason(reference, because, amara, tuesday);
    await requireAccess(reference, amara, later(8 * 60 + 30));
    await expect(requireAccess(reference, amara, hours(10))).rejects.toMatchObject({ status: 302 });
  });

  test('a reason that is not on the list is refused', async () => {
    const { reference, amara } = await elsewhere();
    expect(await giveReason(reference, { reason: 'x', words: 'y' }, amara, tuesday)).toEqual({
      kind: 'unknown-reason',
    });
  });
});

describe('a record that was settled long ago', () => {
  const longAgo = new Date('2026-03-02T10:00Z');
  const settled = async () => {
    const record = await aDecided({ by: await staff({ name: 'Joel Adeyemi' }), receivedAt: longAgo }).save();
    await db.referral.update({ where: { id: record.id }, data: { receivedAt: longAgo } });
    return { ...record, amara: await staff({ name: 'Amara Osei', teamId: 'mash' }) };
  };

  test('asks whoever comes upon it at the front door why, as a neighbour’s would be', async () => {
    const { id, reference, amara } = await settled();
    expect(await turnedAway(reference, amara)).toBe(paths.staff.whyOpen(reference));
    expect(await giveReason(reference, because, amara, later(6))).toEqual({ kind: 'given' });
    expect(await turnedAway(reference, amara, later(7))).toBeNull();
    expect(await mailsAbout(id)).toBe(1);
  });

  test('asks nothing while its decision may still be looked at again', async () => {
    const { reference, amara } = await settled();
    const inTime = new Date(longAgo.getTime() + (authority.reconsiderWithinDays + 1) * DAY - 1);
    expect(await turnedAway(reference, amara, inTime)).toBeNull();
    expect(await turnedAway(reference, amara, new Date(inTime.getTime() + 2))).not.toBeNull();
  });

  test('is the front door’s again when whoever told us adds something, until that is seen', async () => {
    const { id, reference, amara } = await settled();
    await addMore(id, { id: randomUUID(), words: 'It goes on', safety: {}, said: [] }, tuesday);
    expect(await turnedAway(reference, amara)).toBeNull();
    await db.addition.updateMany({
      where: { referralId: id },
      data: { seenAt: tuesday, seenById: amara.id },
    });
    expect(await turnedAway(reference, amara)).not.toBeNull();
  });

  test('opens for whoever holds a new contact about the same child', async () => {
    const { id, reference, amara } = await settled();
    const now = await aReferral({ heldBy: amara }).save();
    const childId = randomUUID();
    for (const referralId of [id, now.id]) {
      await db.childIndex.deleteMany({ where: { referralId } });
      const entry = { id: randomUUID(), referralId, place: 0, childId, keys: [], receivedAt: tuesday };
      await db.childIndex.create({ data: entry });
    }
    expect(await turnedAway(reference, amara)).toBeNull();
    expect(await turnedAway(reference, await staff({ teamId: 'mash' }))).not.toBeNull();
  });
});

describe('a restricted record', () => {
  test('is a reference and nothing else in the queue', async () => {
    const { id, amara, manager } = await aRestricted();
    const rowFor = async (who: Staff) =>
      (await queue({ ...everything }, who, later(1))).rows.find((row) => row.id === id);
    expect(await rowFor(amara)).toMatchObject({ summary: null });
    expect(await rowFor(manager)).toMatchObject({ summary: { gist: 'Hears rows at night' } });
    expect([...(await hiddenFrom(amara, [id, randomUUID()]))]).toEqual([id]);
    expect([...(await hiddenFrom(manager, [id]))]).toEqual([]);
  });

  test('opens for those on its list; breaking the glass is loud, and everybody sees it', async () => {
    const { id, reference, amara, manager } = await aRestricted();
    expect(await turnedAway(reference, manager)).toBeNull();
    expect(await turnedAway(reference, amara)).toBe(paths.staff.whyOpen(reference));
    // At three in the morning.
    const night = hours(17);
    expect(await giveReason(reference, breaking, amara, night, true)).toEqual({ kind: 'given' });
    expect(await mailsAbout(id)).toBe(2);
    const seen = await viewReferral(reference, amara, new Date(night.getTime() + 60_000));
    expect(seen?.glassUntil?.text).toBe('11am on 25 November 2026');
    const view = await viewReferral(reference, manager, hours(18));
    expect(view).toMatchObject({ restricted: true, glassUntil: null });
    expect(view?.lookedAt.slice(1, 3)).toMatchObject([
      { by: 'Amara Osei', did: 'opened it', why: 'glass broken' },
      { by: 'Amara Osei', did: 'broke the glass', why: expect.stringMatching(/in danger now/) },
    ]);
  });

  test('a role that may not break the glass cannot, whatever it sends', async () => {
    const { reference } = await aRestricted();
    const officer = await staff({ role: 'screening-officer' });
    expect(await giveReason(reference, breaking, officer, tuesday, true)).toEqual({ kind: 'refused' });
    expect(await turnedAway(reference, officer)).toBe(paths.staff.whyOpen(reference));
  });

  test('a denial wins over the glass, and over deciding about the list', async () => {
    const { reference, amara, manager } = await aRestricted();
    const other = await staff({ name: 'Maya Lind', role: 'team-manager', teamId: 'mash' });
    await giveReason(reference, breaking, amara, tuesday, true);
    for (const { id: person } of [amara, other]) {
      const change = { person, kind: 'deny', why } as const;
      expect(await setGrant(reference, change, manager, later(1))).toEqual({ kind: 'changed' });
    }
    expect(await turnedAway(reference, amara)).toBe(paths.staff.whyOpen(reference));
    expect(await giveReason(reference, breaking, amara, later(6), true)).toEqual({ kind: 'refused' });
    const lift = { restricted: false, why };
    expect(await setRestricted(reference, lift, other, later(7))).toEqual({ kind: 'denied' });
    const back = { person: other.id, kind: 'none', why } as const;
    expect(await setGrant(reference, back, other, later(7))).toEqual({ kind: 'denied' });
    expect(await accessPage(reference, other, later(8))).toBe('denied');
  });

  test('whoever is kept away from a record knows of it by reference only, whether or not it is restricted', async () => {
    const { id, reference, amara, manager } = await aRestricted();
    const keepAway = { person: amara.id, kind: 'deny', why } as const;
    await setGrant(reference, keepAway, manager, tuesday);
    for (const restricted of [true, false]) {
      await setRestricted(reference, { restricted, why }, manager, later(1));
      expect([...(await hiddenFrom(amara, [id]))]).toEqual([id]);
      const { rows } = await queue(everything, amara, later(2));
      expect(rows.find((row) => row.id === id)).toMatchObject({ summary: null });
    }
    const other = await staff({ name: 'Ola Lund' });
    expect([...(await hiddenFrom(other, [id]))]).toEqual([]);
  });

  test('nobody lets themselves in, and only some may decide who does', async () => {
    const { reference, amara } = await aRestricted();
    const other = await staff({ role: 'team-manager' });
    const self = { person: other.id, kind: 'allow', why } as const;
    expect(await setGrant(reference, self, other, tuesday)).toEqual({ kind: 'not-yourself' });
    expect(await setGrant(reference, self, amara, tuesday)).toEqual({ kind: 'not-allowed' });
    expect(await setRestricted(reference, { restricted: false, why }, amara, tuesday)).toEqual({
      kind: 'not-allowed',
    });
  });

  test('whoever holds it when it is restricted goes on with it; lifting it opens it again', async () => {
    const holder = await staff({ name: 'Joel Reed', teamId: 'hub' });
    const { reference } = await aReferral({ heldBy: holder }).save();
    const lead = await staff({ role: 'data-protection-lead' });
    await setRestricted(reference, { restricted: true, why }, lead, tuesday);
    expect(await turnedAway(reference, holder)).toBeNull();
    expect(await accessPage(reference, lead, later(1))).toMatchObject({
      restricted: true,
      list: [{ name: 'Joel Reed', kind: 'allow', why }],
    });
    const amara = await staff();
    expect(await turnedAway(reference, amara)).not.toBeNull();
    await setRestricted(reference, { restricted: false, why }, lead, later(2));
    expect(await setRestricted(reference, { restricted: false, why }, lead, later(2))).toEqual({
      kind: 'so-already',
    });
    expect(await turnedAway(reference, amara)).toBeNull();
  });
});
