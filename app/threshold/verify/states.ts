/**
 * The abstract states of a ruleset. `guide` sees the statements that are met only through: which kinds of them there
 * are (level, eased level, red flag), in how many areas the needs lie (counted no further than accumulation looks),
 * which kinds of indicator raise a level or stop easing, and whether enough strengths were said. So there are finitely
 * many states, and each is shown to the engine itself through a small ruleset of the same kinds and parameters.
 */
import { type Evidence, nothingSaid } from '../evidence.ts';
import type { Ruleset, Statement } from '../ruleset.ts';

/** Statements that `guide` cannot tell apart, with a real one to name them by. */
export interface Kind {
  key: string;
  level: number;
  example: Statement;
}

/** Indicators outside statements that `guide` cannot tell apart: which levels they raise, whether they stop easing. */
export interface Weight {
  key: string;
  example: string;
}

/** Which kinds and weights there are, as bits by their place in the space. */
export interface State {
  kinds: number;
  weights: number;
  /** Areas with a need of level 2 or more. */
  areas: number;
  strengths: number;
}

export interface Space {
  kinds: readonly Kind[];
  weights: readonly Weight[];
  /** Bits of the kinds that are needs of level 2 or more. */
  needs: number;
  /** More areas than this make no difference. */
  mostAreas: number;
  /** One more than is asked for: beyond that, no strength makes a difference. */
  mostStrengths: number;
  /** The small ruleset that shows every state to the engine. */
  ruleset: Ruleset;
}

function kindsOf({ statements }: Ruleset): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const example of statements) {
    const { level, easesTo = 'firm', redFlag = false } = example;
    const key = `kind.${level}.${easesTo}.${redFlag}`;
    if (!kinds.has(key)) kinds.set(key, { key, level, example });
  }
  return [...kinds.values()];
}

function weightsOf({ raises, easing }: Ruleset): Weight[] {
  const weights = new Map<string, Weight>();
  for (const example of new Set([...raises.flatMap(({ when }) => when), ...easing.unless])) {
    const from = new Set(raises.filter(({ when }) => when.includes(example)).map((raise) => raise.from));
    const key = `weight.${[...from].sort()}.${easing.unless.includes(example)}`;
    if (!weights.has(key)) weights.set(key, { key, example });
  }
  return [...weights.values()];
}

const indicatorOf = (kind: Kind, area: number) => `${kind.key}.in.${area}`;

/** More kinds than this would be no ruleset of ours: levels, eased levels and red flags make eight at most. */
const mostKinds = 16;

/** The state space of a ruleset. */
export function spaceOf(ruleset: Ruleset): Space {
  const { accumulation, easing, statements } = ruleset;
  const kinds = kindsOf(ruleset).slice(0, mostKinds);
  const needAreas = new Set(statements.filter(({ level }) => level >= 2).map(({ area }) => area));
  const mostAreas = Math.max(1, Math.min(needAreas.size, Math.max(accumulation.areas, accumulation.firmAt)));
  const areas = Array.from({ length: mostAreas }, (_, index) => index + 1);
  return {
    kinds,
    needs: kinds.reduce((bits, { level }, place) => (level >= 2 ? bits | (1 << place) : bits), 0),
    weights: weightsOf(ruleset),
    mostAreas,
    mostStrengths: Math.min(easing.strengths.length, Math.max(1, easing.atLeast + 1)),
    ruleset: {
      ...ruleset,
      statements: kinds.flatMap((kind) =>
        areas.map((area) => {
          const id = indicatorOf(kind, area);
          return { ...kind.example, id, area: `area.${area}`, when: { any: [id] } };
        }),
      ),
    },
  };
}

/** Those of a list whose bit is set. */
export const within = <T>(bits: number, all: readonly T[]): T[] =>
  all.filter((_, place) => (bits & (1 << place)) !== 0);

/** Evidence in the small ruleset for a state: every kind in the first area, the first need also in the others. */
export function evidenceFor({ kinds, areas, weights, strengths }: State, space: Space): Evidence {
  const indicators = new Set(within(weights, space.weights).map(({ example }) => example));
  for (const kind of within(kinds, space.kinds)) indicators.add(indicatorOf(kind, 1));
  const [need] = within(kinds & space.needs, space.kinds);
  if (need) for (let area = 2; area <= areas; area += 1) indicators.add(indicatorOf(need, area));
  return {
    ...nothingSaid,
    indicators,
    strengths: new Set(space.ruleset.easing.strengths.slice(0, strengths)),
  };
}

/** Every state there can be, and some that no answers make: what holds for more holds for these. */
export function* statesOf({ kinds, needs, weights, mostAreas, mostStrengths }: Space): Generator<State> {
  for (let someKinds = 0; someKinds < 1 << kinds.length; someKinds += 1) {
    const [fewest, most] = (someKinds & needs) === 0 ? [0, 0] : [1, mostAreas];
    for (let someWeights = 0; someWeights < 1 << weights.length; someWeights += 1) {
      for (let areas = fewest; areas <= most; areas += 1) {
        for (let strengths = 0; strengths <= mostStrengths; strengths += 1) {
          yield { kinds: someKinds, weights: someWeights, areas, strengths };
        }
      }
    }
  }
}

/** The states one more concern leads to, each with what was added. Every larger state is reached by such steps. */
export function* worseStates(state: State, space: Space): Generator<[string, State]> {
  const { kinds, areas, weights } = state;
  for (const [place, { example, level }] of space.kinds.entries()) {
    const more = kinds | (1 << place);
    const isNeed = level >= 2;
    // In an area that already has a need, unless there is none yet; and in an area of its own.
    if (more !== kinds && (areas > 0 || !isNeed)) yield [example.id, { ...state, kinds: more }];
    if (isNeed && areas < space.mostAreas) yield [example.id, { ...state, kinds: more, areas: areas + 1 }];
  }
  for (const [place, { example }] of space.weights.entries()) {
    const more = weights | (1 << place);
    if (more !== weights) yield [example, { ...state, weights: more }];
  }
}

/** A state, in words, with real statements standing for their kinds. */
export function stateInWords({ kinds, areas, weights, strengths }: State, space: Space): string {
  const met = within(kinds, space.kinds).map(({ example }) => example.id);
  const raised = within(weights, space.weights).map(({ example }) => example);
  return [
    `statements that hold: ${met.join(', ') || 'none'}`,
    `also raised: ${raised.join(', ') || 'nothing'}`,
    `areas with needs: ${areas}`,
    `strengths: ${strengths}`,
  ].join('; ');
}
