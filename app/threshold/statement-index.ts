/** The statements of a ruleset by the indicators they need, so that only those that may hold are looked at. */
import type { Ruleset, Statement } from './ruleset.ts';

interface Index {
  /** Places of the statements that cannot hold without this indicator, or that this one of several may make true. */
  byIndicator: ReadonlyMap<string, readonly number[]>;
  /** Places of those that need no indicator. A checked ruleset has none. */
  always: readonly number[];
}

// By identity: a ruleset is data that never changes once it is loaded.
const indexes = new WeakMap<Ruleset, Index>();

function indexOf(ruleset: Ruleset): Index {
  const byIndicator = new Map<string, number[]>();
  const always: number[] = [];
  ruleset.statements.forEach(({ when: { all, any } }, place) => {
    const first = all?.[0];
    const keys = first === undefined ? any : [first];
    if (!keys) always.push(place);
    for (const key of new Set(keys)) {
      const places = byIndicator.get(key);
      if (places) places.push(place);
      else byIndicator.set(key, [place]);
    }
  });
  return { byIndicator, always };
}

/** Every statement that these indicators could make true, in the order of the ruleset, and some that they do not. */
export function mayHold(ruleset: Ruleset, indicators: Iterable<string>): Statement[] {
  let index = indexes.get(ruleset);
  if (!index) {
    index = indexOf(ruleset);
    indexes.set(ruleset, index);
  }
  const places = [...index.always];
  for (const indicator of indicators) {
    const found = index.byIndicator.get(indicator);
    if (found) for (const place of found) places.push(place);
  }
  places.sort((a, b) => a - b);
  const statements: Statement[] = [];
  let last = -1;
  for (const place of places) {
    const statement = ruleset.statements[place];
    if (place !== last && statement) statements.push(statement);
    last = place;
  }
  return statements;
}
