/** The promises about levels, held against every abstract state and every step between two of them. */
import { type Guidance, guide } from '../guide.ts';
import type { Ruleset } from '../ruleset.ts';
import { type Failure, guidanceInWords, type Promised } from './failure.ts';
import {
  evidenceFor,
  type Kind,
  type Space,
  type State,
  spaceOf,
  stateInWords,
  statesOf,
  within,
  worseStates,
} from './states.ts';

type Found = Pick<Guidance, 'level' | 'redFlag'> & { eased: boolean };

/** Asks the engine about each state once. */
function asking(space: Space): (state: State) => Found {
  const known = new Map<number, Found>();
  return (state) => {
    const { kinds, weights, areas, strengths } = state;
    const place = ((kinds << space.weights.length) | weights) * (space.mostAreas + 1) + areas;
    const key = place * (space.mostStrengths + 1) + strengths;
    const before = known.get(key);
    if (before) return before;
    const { level, redFlag, easedBecause } = guide(evidenceFor(state, space), space.ruleset);
    const found = { level, redFlag, eased: easedBecause !== null };
    known.set(key, found);
    return found;
  };
}

/** What must hold in one state, whatever led to it. */
function* brokenHere(state: State, found: Found, space: Space): Generator<[Promised, string]> {
  const { level, redFlag, eased } = found;
  let worst: Kind | undefined;
  for (const kind of within(state.kinds, space.kinds)) {
    if (!worst || kind.level > worst.level) worst = kind;
    if (kind.example.redFlag && (level !== 4 || !redFlag)) yield ['red-flag-is-level-4', kind.example.id];
  }
  const about = worst?.example.id ?? within(state.weights, space.weights)[0]?.example ?? 'nothing said';
  if (![1, 2, 3, 4].includes(level)) yield ['always-suggests', about];
  if (level > 1 && state.kinds + state.weights === 0) yield ['nothing-said-nothing-raised', about];
  if (eased && state.strengths === 0) yield ['only-strengths-ease', 'easing'];
  if (level === 4 && (worst?.level ?? 1) < 4) yield ['needs-alone-stay-below-4', about];
}

/** What one more strength must not do. */
function* brokenByStrength(before: Found, after: Found): Generator<Promised> {
  if (before.redFlag && (after.level < before.level || !after.redFlag)) yield 'red-flag-stands';
  if (before.level === 4 && after.level < 4) yield 'grave-never-eased';
  if (after.level > before.level) yield 'strengths-never-raise';
  if (after.level < before.level - 1) yield 'strengths-ease-one-level';
}

/** Exhausts the state space of a ruleset. Nothing is sampled. */
export function* everyState(ruleset: Ruleset): Generator<Failure> {
  const space = spaceOf(ruleset);
  const ask = asking(space);
  for (const state of statesOf(space)) {
    const found = ask(state);
    const fails = (property: Promised, about: string, then: Found): Failure => ({
      property,
      about,
      counterExample: stateInWords(state, space),
      before: guidanceInWords(found),
      after: guidanceInWords(then),
    });
    for (const [property, about] of brokenHere(state, found, space)) yield fails(property, about, found);
    for (const [about, worse] of worseStates(state, space)) {
      const then = ask(worse);
      if (then.level < found.level) yield fails('concern-never-lowers', about, then);
      if (found.redFlag && !then.redFlag) yield fails('red-flag-stands', about, then);
    }
    if (state.strengths === space.mostStrengths) continue;
    const then = ask({ ...state, strengths: state.strengths + 1 });
    for (const property of brokenByStrength(found, then)) {
      const eased = within(state.kinds, space.kinds).find(({ example }) => example.easesTo !== undefined);
      yield fails(property, eased?.example.id ?? 'easing', then);
    }
  }
}
