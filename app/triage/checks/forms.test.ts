import { expect, test } from 'vitest';
import { parseForm } from '../../govuk/form.ts';
import { agreementForm, agreementOf } from './agreement-form.ts';
import { askForm } from './ask-form.ts';
import { replyForm } from './reply.ts';

type Sent = [string, string][];
const press = '0b9f63a2-7c1d-4e44-9a10-2f6f5a1d9c33';
const sent = (entries: Sent) => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};
const fieldsOf = async (schema: Parameters<typeof parseForm>[1], entries: Sent) => {
  const parsed = await parseForm(sent(entries), schema);
  return parsed.ok ? [] : parsed.problems.errors.map(({ field }) => field);
};

const asks = askForm(['police', 'adult-services']);
const whole: Sent = [
  ['press', press],
  ['agencies', 'adult-services'],
  ['question.police', 'Not ticked, so not sent'],
  ['question.adult-services', 'What do you know?'],
  ['about', '0'],
  ['basis', 'section-17'],
  ['consent', 'given'],
];
const without = (name: string) => whole.filter(([known]) => known !== name);

test('nothing has to be filled in that does not apply', async () => {
  expect(await fieldsOf(asks, whole)).toEqual([]);
});

test('what is missing is named in the order of the page, with the sources of the rule', async () => {
  expect(await fieldsOf(asks, [['press', press]])).toEqual(['agencies', 'about', 'basis', 'consent']);
  expect(await fieldsOf(asks, without('question.adult-services'))).toEqual(['question.adult-services']);
  expect(await fieldsOf(asks, [...whole, ['address', 'share']])).toEqual(['addressWhy']);
  expect(await fieldsOf(asks, [...without('consent'), ['consent', 'not-asked']])).toEqual(['basis']);
  const harm: Sent = [...without('consent').filter(([name]) => name !== 'basis')];
  expect(await fieldsOf(asks, [...harm, ['basis', 'section-47'], ['consent', 'not-asked']])).toEqual([
    'cause',
    'why',
    'words',
  ]);
});

test('an agency, a child or an address that is not on the page is refused', async () => {
  expect(await fieldsOf(asks, [...whole, ['agencies', 'fire']])).toContain('agencies[1]');
  expect(await fieldsOf(asks, [...whole, ['about', '-1']])).toEqual(['about[1]']);
  expect(await fieldsOf(asks, [...whole, ['mailbox', 'me@example.org']])).toEqual(['mailbox']);
});

test('an agency that knows something, or cannot share it, says what or why', async () => {
  const who: Sent = [
    ['name', 'Dev Rao'],
    ['role', 'Safeguarding desk'],
  ];
  expect(await fieldsOf(replyForm, [['kind', 'knows-nothing'], ...who])).toEqual([]);
  expect(await fieldsOf(replyForm, [['kind', 'knows'], ...who])).toEqual(['words']);
  expect(await fieldsOf(replyForm, [['kind', 'cannot-share'], ...who])).toEqual(['words']);
  expect(await fieldsOf(replyForm, [['kind', 'knows-nothing']])).toEqual(['name', 'role']);
});

test('the days of an agreement stand in their order', async () => {
  const day = (name: string, [d, m, y]: [string, string, string]): Sent => [
    [`${name}.day`, d],
    [`${name}.month`, m],
    [`${name}.year`, y],
  ];
  const base: Sent = [
    ['press', press],
    ['agency', 'police'],
    ['purpose', 'Checks'],
  ];
  const good = [
    ...base,
    ...day('startsOn', ['1', '4', '2026']),
    ...day('reviewOn', ['1', 'March', '2027']),
    ...day('endsOn', ['31', '3', '2027']),
  ];
  const parsed = await parseForm(sent(good), agreementForm);
  expect(parsed.ok && agreementOf(parsed.value)).toMatchObject({
    startsOn: '2026-04-01',
    reviewOn: '2027-03-01',
    endsOn: '2027-03-31',
  });
  expect(await fieldsOf(agreementForm, base)).toEqual(['startsOn.day', 'reviewOn.day', 'endsOn.day']);
  const backwards = [
    ...base,
    ...day('startsOn', ['1', '4', '2026']),
    ...day('reviewOn', ['1', '3', '2026']),
    ...day('endsOn', ['31', '3', '2026']),
  ];
  expect(await fieldsOf(agreementForm, backwards)).toEqual(['reviewOn.day', 'endsOn.day']);
});
