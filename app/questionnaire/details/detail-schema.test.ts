import { describe, expect, test } from 'vitest';
import { parseForm } from '../../govuk/form.ts';
import type { Audience } from '../question.ts';
import { children } from './children.ts';
import { contact } from './contact.ts';
import type { DetailForm, DetailValues } from './detail-form.ts';
import { detailSchema, withoutBlanks } from './detail-schema.ts';
import { people } from './people.ts';
import { told } from './told.ts';

function judge(form: DetailForm, audience: Audience, fields: Record<string, string>) {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.append(name, value);
  return parseForm(sent, detailSchema(form, audience));
}
const errorsOf = async (...args: Parameters<typeof judge>) => {
  const result = await judge(...args);
  return result.ok ? [] : result.problems.errors;
};

describe('the pages about people', () => {
  test('a child without a known name is a valid answer in words', async () => {
    expect(await errorsOf(children, 'other', { 'items[0].name': 'the baby' })).toEqual([]);
  });
  test('no child at all is asked for, at the first name', async () => {
    const errors = await errorsOf(children, 'professional', { 'items[0].name': '' });
    expect(errors).toEqual([{ field: 'items[0].name', message: 'Enter a name, or say what you do know' }]);
  });
  test('a date names the box that is missing', async () => {
    const errors = await errorsOf(children, 'parent', {
      'items[0].name': 'Jo',
      'items[0].born.day': '3',
      'items[0].born.year': '2019',
    });
    expect(errors).toEqual([
      { field: 'items[0].born.month', message: 'Enter a month, or leave all three empty' },
    ]);
  });
  test('a number with a slip in it is said beside it, and an empty one is taken', async () => {
    const fields = {
      'items[0].name': 'Jo',
      'items[0].nhsNumber': '943 476 5918',
      'items[0].upn': 'R247962919251',
    };
    const errors = await errorsOf(children, 'professional', fields);
    expect(errors.map(({ field }) => field)).toEqual(['items[0].nhsNumber', 'items[0].upn']);
    const right = { ...fields, 'items[0].nhsNumber': '943-476 5919', 'items[0].upn': '' };
    expect(await errorsOf(children, 'professional', right)).toEqual([]);
  });
  test.each([
    ['2091', true],
    ['1919', true],
    [String(new Date().getFullYear() - 7), false],
  ])('a slip in the year of birth is met at once: %s', async (year, isSlip) => {
    const born = { 'items[0].born.day': '27', 'items[0].born.month': '3', 'items[0].born.year': year };
    const errors = await errorsOf(children, 'parent', { 'items[0].name': 'Jo', ...born });
    const message = 'Check the year, or leave all three empty if you are not sure';
    expect(errors).toEqual(isSlip ? [{ field: 'items[0].born.year', message }] : []);
  });
  test('a month may be written as a word', async () => {
    const fields = {
      'items[0].name': 'Jo',
      'items[0].born.day': '3',
      'items[0].born.month': 'March',
      'items[0].born.year': '2019',
    };
    expect(await errorsOf(children, 'parent', fields)).toEqual([]);
  });
  test('nobody else in the household is not a mistake, and leaves nothing behind', async () => {
    const result = await judge(people, 'parent', { 'items[0].name': '', 'items[0].reach': '' });
    expect(result.ok && withoutBlanks(result.value as DetailValues)).toEqual({ items: [] });
  });
  test('half a person is asked for the rest', async () => {
    const errors = await errorsOf(people, 'parent', { 'items[0].reach': '01632 960001' });
    expect(errors.map(({ field }) => field)).toEqual(['items[0].name', 'items[0].who', 'items[0].risk']);
  });
  test('“none of these” is not taken together with a safe way', async () => {
    const sent = new FormData();
    for (const way of ['call', 'none']) sent.append('ways', way);
    const result = await parseForm(sent, detailSchema(contact, 'parent'));
    expect(result.ok ? [] : result.problems.errors.map(({ field }) => field)).toEqual(['ways']);
  });
  test('a reason for not telling parents is kept only where they were not told', async () => {
    const agreed = { agreesHelp: 'yes', agreesSharing: 'yes', childTold: 'no' };
    expect(await errorsOf(told, 'professional', { ...agreed, parentsTold: 'no' })).toEqual([]);
    expect((await errorsOf(told, 'professional', agreed)).map(({ field }) => field)).toEqual(['parentsTold']);
  });
  test('a field that is not on the page is refused by name', async () => {
    const errors = await errorsOf(told, 'parent', {
      agreesHelp: 'yes',
      agreesSharing: 'no',
      childTold: 'yes',
      ethnicity: 'x',
    });
    expect(errors.map(({ field }) => field)).toEqual(['ethnicity']);
  });
});
