import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseForm } from './form.ts';
import type { FormOptions } from './form-values.ts';

const child = z.object({
  firstName: z.string('Enter a first name').max(20, 'Use 20 characters or fewer'),
  knownAs: z.string().optional(),
});

const page = z.object({
  story: z.string('Tell us what happened'),
  seen: z.array(z.enum(['hungry', 'tired', 'none'])).min(1, 'Choose what you have noticed'),
  born: z.object({ day: z.string('Enter a day'), year: z.string('Enter a year') }).optional(),
  children: z.array(child).optional(),
});

type Sent = [string, string][];
const whole: Sent = [
  ['story', 'Text'],
  ['seen', 'hungry'],
];

function sent(entries: Sent) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

async function ask(schema: z.ZodType, entries: Sent, options?: FormOptions) {
  const parsed = await parseForm(sent(entries), schema, options);
  return parsed.ok ? { value: parsed.value } : parsed.problems;
}

describe('what is taken', () => {
  test.each<[string, Sent, unknown]>([
    ['a name sent once, where the schema says array', [], {}],
    ['a name sent twice', [['seen', 'tired']], { seen: ['hungry', 'tired'] }],
    [
      'a date in its boxes',
      [
        ['born.day', '1'],
        ['born.year', '2019'],
      ],
      { born: { day: '1', year: '2019' } },
    ],
    [
      'an optional date left empty',
      [
        ['born.day', ''],
        ['born.year', ' '],
      ],
      {},
    ],
    [
      'a list of children',
      [
        ['children[0].firstName', 'Zoë'],
        ['children[1].firstName', 'Ali'],
      ],
      { children: [{ firstName: 'Zoë' }, { firstName: 'Ali' }] },
    ],
    [
      'a gap where a child was taken out',
      [['children[3].firstName', 'Ali']],
      { children: [{ firstName: 'Ali' }] },
    ],
  ])('%s', async (_name, entries, expected) => {
    expect(await ask(page, [...whole, ...entries])).toEqual({
      value: { story: 'Text', seen: ['hungry'], ...(expected as object) },
    });
  });

  test.each([
    ['123', '123'],
    ['true', 'true'],
    ['{"a":1}', '{"a":1}'],
    ['  a\r\nb\rc \u0000\u200b ', 'a\nb\nc'],
    ['D’Arcy-Łukasz 🙂', 'D’Arcy-Łukasz 🙂'],
  ])('text stays text: %j', async (typed, kept) => {
    expect(await ask(z.object({ story: z.string() }), [['story', typed]])).toEqual({
      value: { story: kept },
    });
  });

  test('a request as a browser sends it', async () => {
    const request = new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(whole) });
    expect(await parseForm(request, page)).toEqual({ ok: true, value: { story: 'Text', seen: ['hungry'] } });
  });

  test('schemas wrapped in refinements, transforms and unions', async () => {
    const born = z
      .object({ day: z.string(), year: z.string() })
      .transform(({ day, year }) => `${day}/${year}`);
    const wrapped = z
      .object({
        born,
        who: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('self') }),
          z.strictObject({ kind: z.literal('other'), name: z.string() }),
        ]),
      })
      .refine(() => true);
    expect(
      await ask(wrapped, [
        ['born.day', '1'],
        ['born.year', '2019'],
        ['who.kind', 'self'],
      ]),
    ).toEqual({
      value: { born: '1/2019', who: { kind: 'self' } },
    });
  });
});

describe('what is refused', () => {
  test.each<[string, Sent, string]>([
    ['a name the page does not know', [['admin', '1']], 'admin'],
    ['a name inside a group that does not know it', [['children[0].role', 'x']], 'children[0].role'],
    ['an array for a single answer', [['story[0]', 'x']], 'story[0]'],
    ['a group for a single answer', [['story.length', '1']], 'story.length'],
    ['a single answer for a group', [['children', 'x']], 'children'],
    ['a single answer for a date', [['born', '2019']], 'born'],
    ['the same answer twice', [['story', 'Other']], 'story'],
    ['an index for choices', [['seen[0]', 'tired']], 'seen[0]'],
    ['an index beyond the cap', [['children[30].firstName', 'x']], 'children[30].firstName'],
    [
      'an index that is enormous',
      [['children[4294967295].firstName', 'x']],
      'children[4294967295].firstName',
    ],
    ['a negative index', [['children[-1].firstName', 'x']], 'children[-1].firstName'],
    ['the prototype', [['__proto__.isAdmin', 'x']], '__proto__.isAdmin'],
    ['the prototype in brackets', [['__proto__[isAdmin]', 'x']], '__proto__[isAdmin]'],
    ['the constructor', [['constructor.prototype.isAdmin', 'x']], 'constructor.prototype.isAdmin'],
    ['the prototype of a group', [['born.__proto__.isAdmin', 'x']], 'born.__proto__.isAdmin'],
    ['the prototype of a child', [['children[0].__proto__.isAdmin', 'x']], 'children[0].__proto__.isAdmin'],
    ['a method by its name', [['toString', 'x']], 'toString'],
    ['a name of nothing', [['', 'x']], ''],
    ['a name too long to be one', [['a'.repeat(300), 'x']], 'a'.repeat(60)],
  ])('%s', async (_name, entries, field) => {
    const answer = await ask(page, [...whole, ...entries]);
    expect(answer).toMatchObject({ errors: [{ field }] });
    expect({}).not.toHaveProperty('isAdmin');
  });

  test('a file', async () => {
    const form = sent(whole);
    form.set('story', new File(['x'], 'x.txt'));
    const parsed = await parseForm(form, page);
    expect(parsed).toMatchObject({
      problems: { errors: [{ field: 'story', message: 'Files cannot be sent here' }] },
    });
  });

  test('more answers than any page has', async () => {
    const many = Array.from({ length: 1001 }, (): [string, string] => ['seen', 'hungry']);
    expect(await ask(page, many)).toMatchObject({ values: {} });
  });

  test('an answer beyond all length is kept, and said to be too long', async () => {
    const answer = await ask(
      page,
      [
        ['story', 'x'.repeat(31)],
        ['seen', 'tired'],
      ],
      { longest: 30 },
    );
    expect(answer).toEqual({
      values: { story: 'x'.repeat(31), seen: ['tired'] },
      errors: [{ field: 'story', message: 'Use 30 characters or fewer' }],
    });
  });
});

describe('what is said', () => {
  test('one message to a field, in the order of the page, with every answer kept', async () => {
    const answer = await ask(page, [
      ['children[1].firstName', 'a'.repeat(21)],
      ['children[0].knownAs', 'Zed'],
      ['born.day', '4'],
      ['other', 'x'],
    ]);
    expect(answer).toEqual({
      values: { seen: [], born: { day: '4' }, children: [{ knownAs: 'Zed' }, { firstName: 'a'.repeat(21) }] },
      errors: [
        { field: 'story', message: 'Tell us what happened' },
        { field: 'seen', message: 'Choose what you have noticed' },
        { field: 'born.year', message: 'Enter a year' },
        { field: 'children[0].firstName', message: 'Enter a first name' },
        { field: 'children[1].firstName', message: 'Use 20 characters or fewer' },
        { field: 'other', message: 'This page does not ask for “other”' },
      ],
    });
  });

  test('an error about a whole date leads to its first box', async () => {
    const dated = z.object({
      born: z.object({ day: z.string(), year: z.string() }).refine(() => false, 'Not yet'),
    });
    expect(
      await ask(dated, [
        ['born.day', '1'],
        ['born.year', '2999'],
      ]),
    ).toMatchObject({
      errors: [{ field: 'born.day', message: 'Not yet' }],
    });
  });

  test('a password is taken as typed and never handed back', async () => {
    const signIn = z.object({ email: z.email('Enter an email address'), password: z.string() });
    const typed: Sent = [
      ['email', 'x'],
      ['password', ' pass '],
      ['intent', 'in'],
    ];
    const options = { secrets: ['password'], ignore: ['intent'] };
    expect(await ask(signIn, typed, options)).toEqual({
      values: { email: 'x' },
      errors: [{ field: 'email', message: 'Enter an email address' }],
    });
    expect(
      await ask(
        signIn,
        [
          ['email', 'a@b.uk'],
          ['password', ' pass '],
        ],
        options,
      ),
    ).toEqual({
      value: { email: 'a@b.uk', password: ' pass ' },
    });
  });
});
