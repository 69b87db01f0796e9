/** Rulesets broken on purpose: each is the real one with a single change, and the promise that change breaks. */
import type { Ruleset } from '../../app/threshold/ruleset.ts';
import { marlshire2026 } from '../../app/threshold/rulesets/marlshire-2026/index.ts';
import type { Promised } from '../../app/threshold/verify/failure.ts';

export interface Broken {
  what: string;
  breaks: Promised;
  ruleset: Ruleset;
}

/** Data as it might arrive, unparsed: any shape may stand where a ruleset belongs. */
const unparsed = (data: object): Ruleset => data as Ruleset;
const { statements, raises, easing, accumulation, paragraphs } = marlshire2026;

const broken = (what: string, breaks: Promised, change: object): Broken => ({
  what,
  breaks,
  ruleset: unparsed({ ...marlshire2026, ...change }),
});

/** The real ruleset with one statement changed. */
const changed = (what: string, breaks: Promised, id: string, change: object): Broken => {
  if (!statements.some((statement) => statement.id === id)) throw new Error(`No statement ${id} to break`);
  const next = statements.map((statement) => (statement.id === id ? { ...statement, ...change } : statement));
  return broken(what, breaks, { statements: next });
};

const added = (what: string, breaks: Promised, statement: object): Broken => {
  const more: object = {
    id: 'added',
    area: 'added',
    level: 2,
    says: 'Something that was added',
    saysToYou: 'Something that was added',
    paragraph: '2.1',
    ...statement,
  };
  return broken(what, breaks, { statements: [...statements, more] });
};

const without = (id: string) => statements.filter((statement) => statement.id !== id);

export const brokenRulesets: readonly Broken[] = [
  changed('a red flag at level 3', 'red-flag-is-level-4', 'safety.suicidal', { level: 3 }),
  changed('a red flag that strengths ease', 'red-flag-stands', 'safety.suicidal', { easesTo: 3 }),
  changed('a red flag that an age switches off', 'gravest-are-red-flags', 'safety.suicidal', {
    when: { any: ['suicidal'], ages: ['13-to-15', '16-to-17'] },
  }),
  changed('a red flag that needs a second concern', 'gravest-are-red-flags', 'safety.suicidal', {
    when: { all: ['getting-worse'], any: ['suicidal'] },
  }),
  changed('a red flag only for those who cannot move', 'gravest-are-red-flags', 'safety.no-carer', {
    when: { any: ['no-carer'], unableToMove: true },
  }),
  changed('one of the gravest concerns without its red flag', 'gravest-are-red-flags', 'safety.trafficked', {
    redFlag: undefined,
  }),
  broken('one of the gravest concerns without a statement', 'gravest-are-red-flags', {
    statements: without('safety.sexual-abuse'),
  }),
  changed('level 4 that strengths ease', 'grave-never-eased', 'feelings.self-harm-grave', { easesTo: 3 }),
  changed('strengths that raise', 'strengths-never-raise', 'marks.accidents-small', { easesTo: 3 }),
  changed('strengths that ease by two levels', 'strengths-ease-one-level', 'marks.accidents-frequent', {
    easesTo: 1,
  }),
  broken('easing that needs no strength', 'only-strengths-ease', { easing: { ...easing, atLeast: 0 } }),
  broken('easing that counts strengths below nothing', 'only-strengths-ease', {
    easing: { ...easing, atLeast: -1 },
  }),
  broken('easing by a strength nobody knows', 'known-inputs-only', {
    easing: { ...easing, strengths: [...easing.strengths, 'polite'] },
  }),
  broken('easing by the absence of a disability', 'no-protected-characteristic', {
    easing: { ...easing, strengths: [...easing.strengths, 'not-disabled'] },
  }),
  broken('easing held up by who somebody is', 'no-protected-characteristic', {
    easing: { ...easing, unless: [...easing.unless, 'first-language-other'] },
  }),
  broken('a raise from level 3', 'needs-alone-stay-below-4', {
    raises: [...raises, { ...raises[0], id: 'raise.3', from: 3 }],
  }),
  broken('accumulation to level 4', 'needs-alone-stay-below-4', {
    accumulation: { ...accumulation, level: 4 },
  }),
  added('two small needs tallied to level 4', 'needs-alone-stay-below-4', {
    level: 4,
    when: { all: ['often-late', 'money-short'] },
  }),
  broken('accumulation of a single need', 'always-suggests', { accumulation: { ...accumulation, areas: 1 } }),
  changed('a statement pointing to no paragraph', 'paragraph-exists', 'marks.accidents-small', {
    paragraph: '99.9',
  }),
  broken('accumulation pointing to no paragraph', 'paragraph-exists', {
    accumulation: { ...accumulation, paragraph: undefined },
  }),
  broken('a paragraph taken away', 'paragraph-exists', {
    paragraphs: paragraphs.filter(({ id }) => id !== '2.2'),
  }),
  added('a statement on an indicator nobody knows', 'known-inputs-only', { when: { any: ['bad-weather'] } }),
  added('a statement no question can make true', 'statement-can-be-reached', {
    when: { any: ['bad-weather'] },
  }),
  added('a statement no answers make true together', 'statement-can-be-reached', {
    when: { all: ['missing-once', 'missing-often'] },
  }),
  added('a fact that asks for something not to be so', 'known-inputs-only', {
    when: { any: ['often-late'], none: ['disabled-child'] },
  }),
  added('a fact about who somebody is', 'no-protected-characteristic', {
    when: { any: ['often-late'], religion: ['any'] },
  }),
  added('an indicator about who somebody is', 'no-protected-characteristic', {
    when: { any: ['child-ethnicity'] },
  }),
  added('an age that nobody has', 'known-inputs-only', {
    when: { any: ['often-late'], ages: ['18-and-over'] },
  }),
  added('an empty list of ages', 'known-inputs-only', { when: { any: ['often-late'], ages: [] } }),
  added('asking that a child moves about', 'known-inputs-only', {
    when: { any: ['often-late'], unableToMove: false },
  }),
  added('a statement that needs no concern', 'nothing-said-nothing-raised', { when: { ages: ['1-to-4'] } }),
  added('a statement that holds of everybody', 'nothing-said-nothing-raised', { when: {} }),
  added('a level beyond the highest', 'always-suggests', { level: 5, when: { any: ['often-late'] } }),
  added('a level below the lowest of a statement with others', 'always-suggests', {
    level: Number.NaN,
    when: { any: ['often-late'] },
  }),
  added('an id used twice', 'ids-are-unique', { id: 'marks.accidents-small', when: { any: ['often-late'] } }),
  broken('a paragraph id used twice', 'ids-are-unique', { paragraphs: [...paragraphs, paragraphs[0]] }),
  changed('what a young person reaches, not said to them', 'says-it-to-you', 'marks.accidents-small', {
    saysToYou: undefined,
  }),
  broken('no statements at all', 'always-suggests', { statements: undefined }),
  broken('no easing at all', 'always-suggests', { easing: null }),
];

const dated = (version: string, from: string, until: string | null): Ruleset => ({
  ...marlshire2026,
  version,
  from,
  until,
});

/** Rulesets that are sound by themselves and wrong together. */
export const brokenDates: readonly { what: string; breaks: Promised; rulesets: readonly Ruleset[] }[] = [
  {
    what: 'two in force on one day',
    breaks: 'dates-follow-on',
    rulesets: [dated('a', '2026-01-01', '2026-09-01'), dated('b', '2026-09-01', null)],
  },
  {
    what: 'a day without one',
    breaks: 'dates-follow-on',
    rulesets: [dated('a', '2026-01-01', '2026-08-30'), dated('b', '2026-09-01', null)],
  },
  {
    what: 'a last one that ends',
    breaks: 'dates-follow-on',
    rulesets: [dated('a', '2026-01-01', '2026-12-31')],
  },
  {
    what: 'two without an end',
    breaks: 'dates-follow-on',
    rulesets: [dated('a', '2026-01-01', null), dated('b', '2026-09-01', null)],
  },
  {
    what: 'one that ends before it begins',
    breaks: 'dates-follow-on',
    rulesets: [dated('a', '2026-09-01', '2026-01-01'), dated('b', '2026-01-02', null)],
  },
  {
    what: 'a day that does not exist',
    breaks: 'dates-follow-on',
    rulesets: [dated('a', '2026-02-30', null)],
  },
  {
    what: 'two of one name',
    breaks: 'ids-are-unique',
    rulesets: [dated('a', '2026-01-01', '2026-08-31'), dated('a', '2026-09-01', null)],
  },
];
