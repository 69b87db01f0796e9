import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecided } from '../../../tests/support/decided.ts';
import { aReferral, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { renewKeys } from '../../referral/renew-keys.server.ts';
import { judge } from './judge.server.ts';
import { lineOf } from './line.server.ts';

let amara: Staff;
let ruth: Staff;
beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
});
afterAll(closeDb);

const daysBefore = (days: number) => new Date(tuesday.getTime() - days * 86_400_000);
const about = (...names: string[]): { details: ReferralRecord['details'] } => ({
  details: { children: { items: names.map((name) => ({ name })) } },
});
interface Sent {
  id: string;
  reference: string;
}

/** Says that a child of one referral is a child of the other. */
async function join(now: Sent, before: Sent, [place, otherPlace] = [0, 0]) {
  await renewKeys();
  const entry = ({ id: referralId }: Sent, at: number) =>
    db.childIndex.findFirstOrThrow({ where: { referralId, place: at } });
  const [child, other] = [await entry(now, place), await entry(before, otherPlace)];
  const input = { child: child.id, other: other.id, verdict: 'same', reason: 'Known', last: '' } as const;
  return judge(now.reference, input, amara, later(1));
}
const line = async ({ id }: Sent, reader = amara) => lineOf(id, reader, later(2));

describe('one line in time', () => {
  test('is each child’s own: what is known of a sister is not counted as known of her brother', async () => {
    const before = await aDecided({
      by: amara,
      receivedAt: daysBefore(90),
      ...about('Ottilie Vane'),
    }).save();
    const now = await aReferral(about('Ottilie Vane', 'Barnaby Vane')).save();
    await join(now, before);
    const { lines } = await line(now);
    expect(lines.map(({ title, history }) => [title, history.contacts, history.isReReferral])).toEqual([
      ['Ottilie Vane', 1, true],
      ['Barnaby Vane', 0, false],
    ]);
  });

  test('is one for children of whom the same is known', async () => {
    const before = await aReferral({
      receivedAt: daysBefore(90),
      ...about('Ned Yarrow', 'Kit Yarrow'),
    }).save();
    const now = await aReferral(about('Ned Yarrow', 'Kit Yarrow')).save();
    await join(now, before, [0, 0]);
    await join(now, before, [1, 1]);
    const { lines } = await line(now);
    expect(lines).toMatchObject([{ title: null, history: { contacts: 1 } }]);
  });

  test('counts as no further action what the authority’s list says is, and advice is not', async () => {
    const ended = { by: amara, receivedAt: daysBefore(30), route: 'none' };
    const nfa = await aDecided({ ...ended, outcome: 'no-further-action', ...about('Ivo Peake') }).save();
    const advice = await aDecided({ ...ended, outcome: 'advice-and-services', ...about('Ivo Peake') }).save();
    const now = await aReferral(about('Ivo Peake')).save();
    await join(now, nfa);
    await join(now, advice);
    expect((await line(now)).lines[0]?.history).toMatchObject({ contacts: 2, noFurtherActions: 1 });
  });

  test('help that ended under six months ago names who gave it, however long ago it was decided', async () => {
    const helped = await aDecided({ by: ruth, receivedAt: daysBefore(700), ...about('Una Frith') }).save();
    const now = await aReferral(about('Una Frith')).save();
    await join(now, helped);
    const last = async () => (await line(now)).lines[0]?.lastClosed ?? null;
    const with_ = (data: object) => db.referral.update({ where: { id: helped.id }, data });
    // Decided, and no team has it yet: it goes on.
    expect(await last()).toBeNull();
    await with_({ teamId: 'north', keyworkerId: ruth.id });
    expect(await last()).toBeNull();
    await with_({ helpEndedAt: daysBefore(40) });
    expect(await last()).toMatchObject({ reference: helped.reference });
    expect((await last())?.lastWith).toContain('Ruth Calder');
    await with_({ helpEndedAt: daysBefore(200) });
    expect(await last()).toBeNull();
  });

  test('of a restricted record it says that it is there, and nothing of what became of it', async () => {
    const before = await aDecided({ by: ruth, receivedAt: daysBefore(30), ...about('Esme Dray') }).save();
    const now = await aReferral(about('Esme Dray')).save();
    await join(now, before);
    await db.referral.update({ where: { id: before.id }, data: { restricted: true } });
    const [only] = (await line(now)).lines;
    expect(only?.history).toMatchObject({ contacts: 1, referrals: 0, isReReferral: false });
    expect(only?.restricted).toBe(1);
    const { id, referralId, receivedAt, at, ...shown } = only?.contacts[0] ?? ({} as never);
    expect([id, referralId, receivedAt, at]).not.toContain(undefined);
    expect(shown).toEqual({
      ...{
        reference: null,
        status: null,
        about: '',
        gist: '',
        source: '',
        asked: '',
        suggested: null,
        decided: null,
      },
      ...{ lastWith: null, outcome: null, closedAt: null, concerns: [] },
    });
  });

  test('nobody says who is who of a record they may not open', async () => {
    const before = await aReferral({ restricted: true, ...about('Lyle Orme') }).save();
    const now = await aReferral(about('Lyle Orme')).save();
    expect(await join(now, before)).toEqual({ kind: 'not-found' });
    expect((await line(now)).lines[0]?.contacts).toHaveLength(1);
  });
});

describe('the line of a household', () => {
  const at = (address: string, ...names: string[]): { details: ReferralRecord['details'] } => ({
    details: { ...about(...names).details, home: { address, postcode: 'MX1 2AB' } },
  });

  test('counts what was heard of brothers and sisters too, names them, and leaves re-referrals to each child', async () => {
    const brother = await aDecided({
      ...{ by: amara, receivedAt: daysBefore(60) },
      ...at('5 Larch Rise', 'Tobit Ashe'),
    }).save();
    const nfa = await aDecided({
      ...{ by: amara, receivedAt: daysBefore(500), route: 'none', outcome: 'no-further-action' },
      ...at('5 Larch Rise', 'Linnet Ashe'),
    }).save();
    const now = await aReferral(at('5 Larch Rise', 'Wren Ashe')).save();
    await renewKeys();
    const { lines, household } = await line(now);
    expect(lines).toMatchObject([{ history: { contacts: 0, isReReferral: false } }]);
    expect(household).toMatchObject({
      ...{ others: 2, restricted: 0, title: null },
      history: { contacts: 1, referrals: 1, noFurtherActions: 0 },
    });
    expect(household?.contacts.map(({ reference, about: names }) => [reference, names])).toEqual([
      [nfa.reference, 'Linnet Ashe'],
      [brother.reference, 'Tobit Ashe'],
      [now.reference, 'Wren Ashe'],
    ]);
  });

  test('follows a child from an earlier address, and counts no contact twice', async () => {
    const sister = await aReferral({
      receivedAt: daysBefore(90),
      ...at('8 Larch Rise', 'Fern Tull'),
    }).save();
    const before = await aReferral({
      receivedAt: daysBefore(80),
      ...at('8 Larch Rise', 'Moss Tull'),
    }).save();
    const now = await aReferral(at('31 Quay Street', 'Moss Tull')).save();
    await renewKeys();
    expect((await line(now)).household).toBeNull();
    await join(now, before);
    const { lines, household } = await line(now);
    expect(lines).toMatchObject([{ history: { contacts: 1 } }]);
    expect(household).toMatchObject({ others: 1, history: { contacts: 2 } });
    expect(household?.contacts[0]?.reference).toBe(sister.reference);
  });

  test('a restricted record of the same home is counted nowhere, and that there is one is said', async () => {
    await aDecided({
      ...{ by: ruth, receivedAt: daysBefore(30), restricted: true },
      ...at('9 Larch Rise', 'Perdita Moon'),
    }).save();
    const now = await aReferral(at('9 Larch Rise', 'Cosmo Moon')).save();
    await renewKeys();
    expect(await line(now)).toMatchObject({ household: null, restrictedAtHome: 1 });
  });
});

describe('a verdict that comes second', () => {
  test('is told what the other said, when and why', async () => {
    const before = await aReferral({ receivedAt: daysBefore(30), ...about('Olga Penrose') }).save();
    const now = await aReferral(about('Olga Penrose')).save();
    await join(now, before);
    const [child, other] = await Promise.all(
      [now, before].map(({ id: referralId }) => db.childIndex.findFirstOrThrow({ where: { referralId } })),
    );
    const second = { child: child?.id ?? '', other: other?.id ?? '', reason: 'Another school', last: '' };
    expect(await judge(now.reference, { ...second, verdict: 'different' }, ruth, later(5))).toMatchObject({
      ...{ kind: 'stale', said: { by: 'Amara Osei', verdict: 'same', reason: 'Known', at: later(1) } },
    });
    expect((await line(now)).lines[0]?.contacts).toHaveLength(2);
  });
});
