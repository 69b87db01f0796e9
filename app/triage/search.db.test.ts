import { afterAll, beforeEach, expect, test } from 'vitest';
import { aDecision } from '../../tests/support/decisions.ts';
import { aBrowser } from '../../tests/support/pages.ts';
import { aReferral, later, staff } from '../../tests/support/referrals.ts';
import { cookieOf } from '../../tests/support/signed-in.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { tokensOfTerms } from '../referral/search-tokens.server.ts';
import { searchTerms } from '../referral/search-tokens.ts';
import { decide } from './deciding/decide.server.ts';
import { type SearchResult, search } from './search.server.ts';

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Referral", "StaffAccount" CASCADE`;
});
afterAll(closeDb);

const gists = (result: SearchResult) =>
  result.kind === 'found' ? result.rows.map(({ summary }) => summary?.gist) : result.kind;
const tokens = (name: string, postcode: string, areas: string[] = []) =>
  tokensOfTerms(
    searchTerms({
      details: { children: { items: [{ name }] }, home: { postcode } },
      ...{ suggestion: null, areas, source: 'School' },
    }),
  );

test('a child is found by exact words of the name and the postcode, together or alone; nothing near it is', async () => {
  const amara = await staff();
  await aReferral({ gist: 'robin', searchTokens: tokens('Robin Ashdown', 'MX3 4AB') }).save();
  await aReferral({
    gist: 'robin elsewhere',
    receivedAt: later(1),
    searchTokens: tokens('Robin Hale', 'MX1 1AA'),
  }).save();
  const find = async (text: string) => gists(await search(text, null, amara, later(5)));
  expect(await find('robin')).toEqual(['robin elsewhere', 'robin']);
  expect(await find('ROBIN mx34ab')).toEqual(['robin']);
  expect(await find('MX1 1AA')).toEqual(['robin elsewhere']);
  expect(await find('robi')).toEqual([]);
  expect(await find('robin smith')).toEqual([]);
  expect(await find('  ')).toBe('nothing-asked');
});

test('words find what may be searched, in any form, and the outcome that was decided', async () => {
  const amara = await staff();
  const one = await aReferral({
    gist: 'school',
    heldBy: amara,
    searchTokens: tokens('A', '', ['Schools']),
  }).save();
  await decide(one.reference, aDecision({ outcome: 'no-further-action' }), amara, later(1));
  await aReferral({ gist: 'other', searchTokens: tokens('B', '') }).save();
  expect(gists(await search('schooling', null, amara, later(5)))).toHaveLength(2);
  expect(gists(await search('further action', null, amara, later(5)))).toEqual(['school']);
});

test('a reference typed in any way leads straight to its record', async () => {
  const amara = await staff();
  const { reference } = await aReferral().save();
  const typed = ` ${reference.toLowerCase().replace('-', ' ')} `;
  expect(await search(typed, null, amara, later(5))).toEqual({ kind: 'reference', reference });
});

test('a restricted record is found by nobody by words, not even by the child’s name', async () => {
  const amara = await staff();
  const shown = await aReferral({ restricted: true, searchTokens: tokens('Robin', 'MX3 4AB') }).save();
  expect(gists(await search('robin', null, amara, later(5)))).toEqual([]);
  expect(shown.reference).not.toBe('');
});

test('nobody finds a record they are kept away from by words: whose name is found has a record', async () => {
  const [amara, joel] = [await staff(), await staff({ name: 'Joel Reed' })];
  const searchTokens = tokens('Robin', '');
  const { id } = await aReferral({ gist: 'robin', searchTokens }).save();
  const away = { referralId: id, accountId: amara.id, kind: 'deny', byId: joel.id, at: later(1) };
  await db.accessGrant.create({ data: { ...away, sealedReason: Buffer.from('') } });
  expect(gists(await search('robin', null, amara, later(5)))).toEqual([]);
  expect(gists(await search('robin', null, joel, later(5)))).toEqual(['robin']);
});

test('pages follow one another without a gap, and the trail says what was shown but never what was typed', async () => {
  const amara = await staff();
  const searchTokens = tokens('Robin', '');
  for (let n = 0; n < 30; n += 1)
    await aReferral({ gist: `${n}`, receivedAt: later(n % 4), searchTokens }).save();
  const first = await search('Robin', null, amara, later(50));
  if (first.kind !== 'found') throw new Error(first.kind);
  const second = await search('Robin', first.next, amara, later(50));
  expect(new Set([...gists(first), ...gists(second)]).size).toBe(30);
  const entries = await db.auditEntry.findMany({ where: { actor: amara.id } });
  expect(entries.map(({ action, shown }) => [action, shown.length])).toEqual([
    ['searched', 25],
    ['searched', 5],
  ]);
  expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toMatch(/robin/i);
});

test('the words of a search are in no address but sealed, for the session that asked and for no other', async () => {
  const amara = await staff();
  await aReferral({ searchTokens: tokens('Robin Ashdown', '') }).save();
  const ask = await aBrowser();
  const cookie = await cookieOf(amara);
  const sent = await ask('/staff/search', { cookie, form: { find: 'Robin Ashdown' } });
  const found = sent.headers.get('Location') ?? '';
  expect(found).toMatch(/^\/staff\/search\?for=[\w-]+$/);
  const plainly = Buffer.from(found.split('=')[1] ?? '', 'base64url').toString('latin1');
  expect(plainly).not.toMatch(/robin|ashdown/i);
  const page = await ask(found, { cookie });
  expect(page.text).toContain('value="Robin Ashdown"');
  expect(page.text).toContain('data-open');
  // A link that was passed on, or another session of the same person.
  for (const other of [await cookieOf(await staff()), await cookieOf(amara)]) {
    const { status, text } = await ask(found, { cookie: other });
    expect(status).toBe(200);
    expect(text).not.toMatch(/Robin|data-open/);
  }
});
