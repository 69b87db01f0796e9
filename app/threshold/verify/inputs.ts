/**
 * What a ruleset may look at. The Equality Act's protected characteristics are no inputs; disability and pregnancy may
 * be named as needs, which only ever add (no strength is made of them, and no fact rules a statement out for them).
 */
import { ageBands } from '../evidence.ts';
import { indicators as knownIndicators } from '../indicators/index.ts';
import { strengths as knownStrengths } from '../indicators/strengths.ts';
import type { Ruleset } from '../ruleset.ts';
import type { Failure } from './failure.ts';

/** Who somebody is, as whole words of an id or of its description. */
const identity = new RegExp(
  `\\b(${[
    'ethnic\\w*|race|racial\\w*|skin|gypsy|roma|traveller|black|white|asian|african|caribbean|arab',
    'religio\\w*|faith|muslim|islam\\w*|christian\\w*|jewish|hindu|sikh|buddhis[mt]|atheis[mt]',
    'sex|male|female|man|woman|boy|girl|gender\\w*|trans\\w*gender|non-binary',
    'nationalit\\w*|citizen\\w*|foreign\\w*|migrants?|immigrants?|refugees?|birthplace',
    'language|mother-tongue|english|accent',
    'orientation|gay|lesbian|bisexual|homosexual|heterosexual|queer',
  ].join('|')})\\b`,
  'i',
);
/** Characteristics that may be needs: they may be weighed as a concern, never as a strength. */
const upwardOnly = /disab|pregnan|expecting/i;

/** Indicators that use one of these words for harm that is done, or a need that is met, and say nothing of who. */
export const harmOrNeed: ReadonlySet<string> = new Set([
  'faith-abuse',
  'fgm-risk',
  'sex-13-to-15',
  'sex-13-to-15-worries',
  'sex-13-to-15-pregnant-or-infection',
  'sex-16-to-17-unsafe',
  'speech-language-need',
]);

const facts: ReadonlySet<string> = new Set(['all', 'any', 'ages', 'unableToMove']);
const describedIndicators: Readonly<Record<string, string>> = knownIndicators;
const describedStrengths: Readonly<Record<string, string>> = knownStrengths;

const says = (description: string, about: string, what: string): Failure => ({
  property: 'known-inputs-only',
  about,
  counterExample: `weighed: ${what}`,
  before: description,
  after: `${what} would be weighed`,
});

function* input(id: string, about: string, known: Readonly<Record<string, string>>): Generator<Failure> {
  const described = Object.hasOwn(known, id) ? known[id] : undefined;
  if (described === undefined) yield says('No such indicator, strength or fact is known', about, id);
  if (harmOrNeed.has(id)) return;
  if (identity.test(id) || identity.test(described ?? '')) {
    const failure = says('Who somebody is must not be weighed', about, id);
    yield { ...failure, property: 'no-protected-characteristic' };
  }
}

function* conditionInputs({ id, when }: Ruleset['statements'][number]): Generator<Failure> {
  for (const indicator of [...(when.all ?? []), ...(when.any ?? [])]) {
    yield* input(indicator, id, describedIndicators);
  }
  for (const [fact, value] of Object.entries(when)) {
    if (!facts.has(fact)) {
      yield says('Only indicators, ages and moving about are weighed', id, fact);
      if (identity.test(fact) || upwardOnly.test(fact)) {
        const failure = says('Who somebody is must not be weighed', id, fact);
        yield { ...failure, property: 'no-protected-characteristic' };
      }
    } else if (fact === 'unableToMove' && value !== true && value !== undefined) {
      yield says('Moving about cannot be asked for', id, `unableToMove: ${String(value)}`);
    }
  }
  if (when.ages?.length === 0) yield says('No age would ever do', id, 'an empty list of ages');
  for (const age of when.ages ?? []) {
    if (!ageBands.some((known) => known === age)) yield says('No such age is known', id, String(age));
  }
}

/** Everything the ruleset looks at is known to us, and is no protected characteristic. */
export function* everyInput({ statements, raises, easing }: Ruleset): Generator<Failure> {
  for (const statement of statements) yield* conditionInputs(statement);
  for (const { id, when } of raises) for (const name of when) yield* input(name, id, describedIndicators);
  for (const name of easing.unless) yield* input(name, 'easing', describedIndicators);
  for (const name of easing.strengths) {
    yield* input(name, 'easing', describedStrengths);
    if (upwardOnly.test(name)) {
      const failure = says('Disability and pregnancy never lower a level', 'easing', name);
      yield { ...failure, property: 'no-protected-characteristic' };
    }
  }
}
