import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageBands, type Evidence } from '../evidence.ts';
import { guide, isMet } from '../guide.ts';
import { indicators } from '../indicators/index.ts';
import { strengths } from '../indicators/strengths.ts';
import { marlshire2026 as ruleset } from '../rulesets/marlshire-2026/index.ts';
import { evidenceFor, type State, spaceOf } from './states.ts';

const space = spaceOf(ruleset);
const bits = (places: number[]) => places.reduce((all, place) => all | (1 << place), 0);

/** The abstract state that evidence comes to. */
function stateOf(evidence: Evidence): State {
  const met = ruleset.statements.filter((statement) => isMet(statement, evidence));
  const kindOf = ({ level, easesTo, redFlag }: (typeof met)[number]) =>
    space.kinds.findIndex(
      ({ example }) => example.level === level && example.easesTo === easesTo && example.redFlag === redFlag,
    );
  const raising = new Set(ruleset.raises.flatMap(({ when }) => when));
  const weights = space.weights.flatMap(({ example }, place) => {
    const alike = [...raising, ...ruleset.easing.unless].filter(
      (id) =>
        ruleset.easing.unless.includes(id) === ruleset.easing.unless.includes(example) &&
        raising.has(id) === raising.has(example),
    );
    return alike.some((id) => evidence.indicators.has(id)) ? [place] : [];
  });
  const areas = new Set(met.filter(({ level }) => level >= 2).map(({ area }) => area)).size;
  const counted = ruleset.easing.strengths.filter((id) => evidence.strengths.has(id)).length;
  return {
    kinds: bits(met.map(kindOf)),
    weights: bits(weights),
    areas: Math.min(areas, space.mostAreas),
    strengths: Math.min(counted, space.mostStrengths),
  };
}

const said = fc.record<Evidence>({
  indicators: fc
    .uniqueArray(fc.constantFrom(...Object.keys(indicators)), { maxLength: 12 })
    .map((ids) => new Set(ids)),
  strengths: fc.subarray(Object.keys(strengths)).map((ids) => new Set(ids)),
  ages: fc.subarray([...ageBands]).map((ids) => new Set(ids)),
  mayBeUnableToMove: fc.boolean(),
});

test('whatever is said, the real guidance suggests what its abstract state suggests', () => {
  fc.assert(
    fc.property(said, (evidence) => {
      const { level, redFlag } = guide(evidence, ruleset);
      const abstract = guide(evidenceFor(stateOf(evidence), space), space.ruleset);
      expect({ level, redFlag }).toEqual({ level: abstract.level, redFlag: abstract.redFlag });
    }),
    { numRuns: 2000 },
  );
});

test('any two statements together weigh at least what each weighs alone', () => {
  const evidenceOf = (ids: string[]): Evidence => ({
    indicators: new Set(ids),
    strengths: new Set(),
    ages: new Set(),
    mayBeUnableToMove: true,
  });
  const alone = ruleset.statements.map(({ when }) => {
    const ids = [...(when.all ?? []), ...(when.any ?? [])];
    return { ids, level: guide(evidenceOf(ids), ruleset).level };
  });
  const lower = alone.flatMap((one, place) =>
    alone.slice(place + 1).filter((other) => {
      const both = guide(evidenceOf([...one.ids, ...other.ids]), ruleset).level;
      return both < Math.max(one.level, other.level);
    }),
  );
  expect(lower).toEqual([]);
});
