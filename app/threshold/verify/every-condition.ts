/**
 * When a statement holds, tried with every set of the indicators it names and every set of ages. Together with the
 * states this carries the promises from statements over to answers: one more concern only ever adds statements, and
 * what is not known only ever keeps them.
 */
import { type AgeBand, ageBands, type Evidence } from '../evidence.ts';
import { guide, isMet } from '../guide.ts';
import type { Ruleset, Statement } from '../ruleset.ts';
import { evidenceInWords, type Failure, guidanceInWords, type Promised } from './failure.ts';

/** Named indicators beyond this many are not tried in every combination, but none, one missing, and all. */
const mostCombined = 8;

export const named = ({ when }: Pick<Statement, 'when'>): string[] => [
  ...new Set([...(when.all ?? []), ...(when.any ?? [])]),
];

function* sets<T>(all: readonly T[]): Generator<ReadonlySet<T>> {
  if (all.length > mostCombined) {
    yield new Set();
    for (const one of all) {
      yield new Set([one]);
      yield new Set(all.filter((other) => other !== one));
    }
    yield new Set(all);
    return;
  }
  for (let bits = 0; bits < 2 ** all.length; bits += 1) {
    yield new Set(all.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1));
  }
}

const allAges = [...sets(ageBands)];
const someAges = [new Set<AgeBand>(), new Set<AgeBand>(['1-to-4'])];

const words = (met: boolean) => (met ? 'the statement holds' : 'the statement does not hold');

/** What changes one piece of evidence must not undo: each change with the promise it would break. */
function* changes(
  evidence: Evidence,
  names: readonly string[],
  lookedAt: readonly AgeBand[],
): Generator<[Promised, Evidence]> {
  for (const name of names) {
    if (evidence.indicators.has(name)) continue;
    yield ['concern-never-lowers', { ...evidence, indicators: new Set([...evidence.indicators, name]) }];
  }
  yield ['not-known-never-lowers', { ...evidence, ages: new Set() }];
  yield ['not-known-never-lowers', { ...evidence, mayBeUnableToMove: true }];
  if (evidence.ages.size === 0) return;
  for (const age of lookedAt) {
    if (evidence.ages.has(age)) continue;
    yield ['concern-never-lowers', { ...evidence, ages: new Set([...evidence.ages, age]) }];
  }
}

function* everyCondition(statement: Statement): Generator<Failure> {
  const names = named(statement);
  const about = statement.id;
  // Without a condition on ages the engine does not look at them: not known and known are enough.
  const [agesTried, lookedAt] = statement.when.ages ? [allAges, ageBands] : [someAges, []];
  for (const indicators of sets(names)) {
    for (const ages of agesTried) {
      for (const mayBeUnableToMove of [true, false]) {
        const evidence: Evidence = { indicators, ages, mayBeUnableToMove, strengths: new Set() };
        if (!isMet(statement, evidence)) continue;
        const shown = { about, counterExample: evidenceInWords(evidence), before: words(true) };
        if (indicators.size === 0) {
          yield { ...shown, property: 'nothing-said-nothing-raised', after: words(true) };
        }
        for (const [property, changed] of changes(evidence, names, lookedAt)) {
          if (!isMet(statement, changed)) yield { ...shown, property, after: words(false) };
        }
      }
    }
  }
}

/** A statement by itself, in the whole ruleset: the engine gives at least its level, and its red flag stands. */
function* byItself(statement: Statement, ruleset: Ruleset): Generator<Failure> {
  const strengths = new Set(ruleset.easing.strengths);
  const evidence: Evidence = {
    indicators: new Set(named(statement)),
    strengths: new Set(),
    ages: new Set(),
    mayBeUnableToMove: true,
  };
  const alone = guide(evidence, ruleset);
  const well = guide({ ...evidence, strengths }, ruleset);
  const shown = {
    about: statement.id,
    counterExample: evidenceInWords(evidence),
    before: guidanceInWords(alone),
    after: guidanceInWords(well),
  };
  if (alone.level < statement.level) yield { ...shown, property: 'always-suggests' };
  if (!statement.redFlag) return;
  if (!alone.redFlag || alone.level < 4) yield { ...shown, property: 'red-flag-is-level-4' };
  if (!well.redFlag || well.level < 4) yield { ...shown, property: 'red-flag-stands' };
}

/** Every statement, in every case its condition can tell apart. */
export function* everyStatement(ruleset: Ruleset): Generator<Failure> {
  for (const statement of ruleset.statements) {
    yield* everyCondition(statement);
    yield* byItself(statement, ruleset);
  }
}
