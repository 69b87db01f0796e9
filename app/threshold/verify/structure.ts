/** Promises that can be read off a ruleset without weighing anything. */
import { safety } from '../indicators/safety.ts';
import type { Ruleset, Statement } from '../ruleset.ts';
import type { Failure } from './failure.ts';

const repeated = (ids: readonly string[]) => new Set(ids.filter((id, index) => ids.indexOf(id) !== index));

function* everyId({ statements, paragraphs, raises }: Ruleset): Generator<Failure> {
  for (const [what, items] of [
    ['statement', statements],
    ['paragraph', paragraphs],
    ['raise', raises],
  ] as const) {
    for (const about of repeated(items.map(({ id }) => id))) {
      const counterExample = `two of the kind “${what}” have the id ${about}`;
      yield { property: 'ids-are-unique', about, counterExample, before: 'one', after: 'two' };
    }
  }
}

function* everyParagraph({
  statements,
  paragraphs,
  raises,
  accumulation,
  easing,
}: Ruleset): Generator<Failure> {
  const known = new Set(paragraphs.map(({ id }) => id));
  const reasons = [
    ...[...statements, ...raises].map(({ id, paragraph }) => ({ about: id, paragraph })),
    { about: 'accumulation', paragraph: accumulation.paragraph },
    { about: 'easing', paragraph: easing.paragraph },
  ];
  for (const { about, paragraph } of reasons) {
    if (known.has(paragraph)) continue;
    const counterExample = `the reason ${about} points to paragraph ${paragraph}`;
    yield { property: 'paragraph-exists', about, counterExample, before: 'a reason', after: 'no paragraph' };
  }
}

const isFlagFor = ({ redFlag, level, when }: Statement, indicator: string) =>
  redFlag === true &&
  level === 4 &&
  when.any?.includes(indicator) === true &&
  Object.entries(when).every(([fact, value]) => fact === 'any' || value === undefined);

/** Nothing else, such as an age or a second concern, may be needed for the gravest concerns to be red flags. */
function* everyGravest({ statements }: Ruleset): Generator<Failure> {
  for (const about of Object.keys(safety)) {
    if (statements.some((statement) => isFlagFor(statement, about))) continue;
    const counterExample = `raised: ${about}, and nothing else is known`;
    const [before, after] = ['level 4 with a red flag', 'no red flag, or one that a fact can switch off'];
    yield { property: 'gravest-are-red-flags', about, counterExample, before, after };
  }
}

/** A level is raised from 1 to 2 or from 2 to 3: raising what is at 3 would make level 4 by tallying. */
function* everyRaise({ raises, accumulation }: Ruleset): Generator<Failure> {
  for (const { id: about, from } of raises as readonly { id: string; from: number }[]) {
    if (from === 1 || from === 2) continue;
    const counterExample = `needs at level ${from}, and help that was not enough`;
    const [before, after] = [`level ${from}`, `level ${from + 1} is asked for`];
    yield { property: 'needs-alone-stay-below-4', about, counterExample, before, after };
  }
  const { level } = accumulation as { level?: unknown };
  if (level !== undefined) {
    const counterExample = `needs in ${accumulation.areas} areas, with accumulation set to level ${level}`;
    const [before, after] = ['level 3 at most', `level ${level} is asked for`];
    yield { property: 'needs-alone-stay-below-4', about: 'accumulation', counterExample, before, after };
  }
  if (!(accumulation.areas >= 2)) {
    const counterExample = `needs in ${accumulation.areas} area`;
    const [before, after] = ['several needs weigh together', 'one is enough'];
    yield { property: 'always-suggests', about: 'accumulation', counterExample, before, after };
  }
}

/** Strengths ease a statement to the level below it. A red flag or level 4 is not eased at all. */
function* everyEasing({ statements }: Ruleset): Generator<Failure> {
  for (const { id: about, level, easesTo, redFlag } of statements) {
    if (easesTo === undefined || (easesTo === level - 1 && level < 4 && !redFlag)) continue;
    const shown = {
      about,
      counterExample: `the statement ${about} holds, and enough goes well`,
      before: `level ${level}${redFlag ? ' with a red flag' : ''}`,
      after: `level ${easesTo}`,
    };
    if (redFlag) yield { ...shown, property: 'red-flag-stands' };
    else if (level === 4) yield { ...shown, property: 'grave-never-eased' };
    else if (easesTo >= level) yield { ...shown, property: 'strengths-never-raise' };
    else yield { ...shown, property: 'strengths-ease-one-level' };
  }
}

export function* everyRule(ruleset: Ruleset): Generator<Failure> {
  yield* everyId(ruleset);
  yield* everyParagraph(ruleset);
  yield* everyGravest(ruleset);
  yield* everyRaise(ruleset);
  yield* everyEasing(ruleset);
}
