/** The rulesets of an authority in time: one on every day from the first on, and never two. */
import type { Ruleset } from '../ruleset.ts';
import type { Failure } from './failure.ts';

const day = 86_400_000;

/** The day after, or null for what is no date. */
function dayAfter(date: string): string | null {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time + day).toISOString().slice(0, 10);
}

const isDate = (date: string) => {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
};

/** Dates that break the promise, in the order of time. */
export function* everyDate(
  rulesets: readonly Pick<Ruleset, 'version' | 'from' | 'until'>[],
): Generator<Failure> {
  const inOrder = [...rulesets].sort((a, b) => a.from.localeCompare(b.from));
  const fails = (about: string, counterExample: string, after: string): Failure => ({
    property: 'dates-follow-on',
    about,
    counterExample,
    before: 'one ruleset is in force',
    after,
  });
  for (const [index, { version, from, until }] of inOrder.entries()) {
    for (const date of [from, until]) {
      if (date !== null && !isDate(date)) yield fails(version, `on ${date}`, 'there is no such day');
    }
    if (until !== null && until < from)
      yield fails(version, `from ${from} until ${until}`, 'it ends before it begins');
    const next = inOrder[index + 1];
    if (!next) {
      if (until !== null) yield fails(version, `on ${dayAfter(until)}`, 'none is in force');
    } else if (until === null || next.from <= until) {
      yield fails(version, `on ${next.from}`, `${version} and ${next.version} are both in force`);
    } else if (next.from !== dayAfter(until)) {
      yield fails(version, `on ${dayAfter(until)}`, 'none is in force');
    }
    if (inOrder.slice(0, index).some((other) => other.version === version)) {
      yield { ...fails(version, `two rulesets are called ${version}`, 'two'), property: 'ids-are-unique' };
    }
  }
}
