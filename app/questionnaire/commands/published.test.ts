import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audiences, type Question, say } from '../question.ts';
import { bank } from '../question-bank/index.ts';
import { questionsJsonSchema, suggestJsonSchema } from './json-schemas.ts';
import { linesOf, longestLine } from './lines.ts';
import { printedBank } from './printed-bank.ts';
import { printedBankSchema } from './schemas.ts';

const published = (name: string) => JSON.parse(readFileSync(`docs/schemas/${name}`, 'utf8'));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const optionsOf = (question: Question) => (question.kind === 'text' ? [] : question.options);

test('the published schemas are those the commands keep to', () => {
  expect(published('questions.schema.json')).toEqual(plain(questionsJsonSchema()));
  expect(published('suggest.schema.json')).toEqual(plain(suggestJsonSchema()));
});

describe('the printed bank', () => {
  const printed = printedBankSchema.parse(plain(printedBank(bank)));

  test('holds every question and option, worded for every audience', () => {
    const wanted = bank.questions.map((question) => [
      question.id,
      audiences.map((audience) => say(question.ask, audience)),
      optionsOf(question).map(({ id, label }) => [id, audiences.map((audience) => say(label, audience))]),
    ]);
    const found = printed.questions.map(({ id, wording, options }) => [
      id,
      audiences.map((audience) => wording[audience]),
      options.map((option) => [option.id, audiences.map((audience) => option.wording[audience])]),
    ]);
    expect(found).toEqual(wanted);
  });

  test('tells only staff what an answer raises', () => {
    const everybody = JSON.stringify(printed);
    expect(everybody).not.toMatch(/"(indicates|strengthens|raised)"/);
    const staff = printedBankSchema.parse(plain(printedBank(bank, true)));
    expect(staff.questions.some(({ options }) => options.some(({ indicates }) => indicates?.length))).toBe(
      true,
    );
  });
});

describe('lines', () => {
  async function* chunks(...parts: string[]) {
    yield* parts;
  }
  const read = async (...parts: string[]) => {
    const lines: (string | null)[] = [];
    for await (const line of linesOf(chunks(...parts))) lines.push(line);
    return lines;
  };

  test('may arrive in any pieces, end with or without a new line, and be empty', async () => {
    expect(await read('on', 'e\ntwo\r\n\n', 'three')).toEqual(['one', 'two\r', 'three']);
    expect(await read()).toEqual([]);
  });

  test('longer than any journey are refused, and the next one still counts', async () => {
    const long = 'a'.repeat(longestLine / 2 + 1);
    expect(await read(long, long, long, '\nnext')).toEqual([null, 'next']);
    expect(await read(`${long}${long}\nnext\n`)).toEqual([null, 'next']);
    expect(await read(long, long)).toEqual([null]);
  });
});
