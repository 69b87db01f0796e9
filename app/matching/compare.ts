/**
 * Two records of a child side by side: what agrees and what does not, in words, and what it amounts to. The classes
 * stand in a fixed order and each says what it takes, so that anybody can check a suggestion against its reasons. There
 * is no score and no percentage, and nothing is ever joined without a person saying so.
 */
import type { BirthAgreement } from './birth.ts';
import type { ChildFacts } from './child-facts.ts';
import { type Around, aroundOf, isOfOtherParents, namedAsSibling } from './compare-around.ts';
import { birthOf } from './compare-birth.ts';
import {
  agreementOrder,
  areOfOtherAlphabets,
  capital,
  compareForenames,
  compareSurnames,
  isTurned,
  type NameAgreement,
  type Told,
} from './compare-names.ts';

/**
 * `number`: the same NHS number or UPN. `strong`: the name agrees and the date of birth is the same, and they cannot be
 * twins of alike names. `likely`: one of the two is off in a usual way and something else agrees, or the date is off by a slip. `possible`: less than that.
 * `household`: another child of the same home or parent. Null: nothing to show.
 */
export type MatchKind = 'number' | 'strong' | 'likely' | 'possible' | 'household';

export interface Comparison {
  kind: MatchKind | null;
  /** What agrees, the strongest first. */
  reasons: readonly string[];
  /** What speaks against it. */
  against: readonly string[];
  /** Ranks within a kind: agreement of names, of birth, and how much else agrees. */
  order: readonly [number, number, number];
}

const birthOrder: Record<BirthAgreement, number> = {
  ...{ same: 0, swapped: 1, digit: 2, 'near-due': 2, age: 3, part: 4, unknown: 4, different: 5 },
};

function numbersOf(one: ChildFacts, other: ChildFacts): { says: string[]; against: string[] } {
  const numbers = [
    ['NHS number', one.nhsNumber, other.nhsNumber],
    ['Unique pupil number', one.upn, other.upn],
  ] as const;
  const given = numbers.filter(([, a, b]) => a !== null && b !== null);
  return {
    says: given.filter(([, a, b]) => a === b).map(([what]) => `${what} the same`),
    against: given
      .filter(([, a, b]) => a !== b)
      .map(([what]) => `${what} different, and both are valid numbers`),
  };
}

interface Evidence {
  forename: NameAgreement;
  surname: NameAgreement;
  birth: BirthAgreement;
  around: Around;
  /** Alike names, born on one day, in one home. */
  mayBeTwins: boolean;
}

const agrees = (is: NameAgreement) => is === 'same' || is === 'alike';

/** What the evidence amounts to, without the numbers. */
function kindOf({ forename, surname, birth, around, mayBeTwins }: Evidence): MatchKind | null {
  const more = around.says.length;
  const name = agrees(forename) && agrees(surname);
  const nearly = birth === 'swapped' || birth === 'digit';
  const open = birth === 'unknown' || birth === 'age' || birth === 'near-due';
  if (name && birth === 'same') return mayBeTwins ? 'likely' : 'strong';
  if (name && nearly) return 'likely';
  if (name && open && more > 0) return 'likely';
  if (agrees(forename) && birth === 'same' && more > 0) return 'likely';
  if (forename === 'unknown' && surname !== 'different' && birth === 'same' && around.isFamily)
    return 'likely';
  if (forename === 'unknown' && birth === 'near-due' && around.isFamily) return 'likely';
  if (name && (open || birth === 'part')) return 'possible';
  if (name && more > 1) return 'possible';
  if (agrees(forename) && (birth === 'same' || ((nearly || open) && around.isFamily))) return 'possible';
  if (agrees(forename) && surname === 'unknown' && (nearly || more > 1)) return 'possible';
  // As neighbours tell of a child: a first name, about how old, and the school or the street.
  if (agrees(forename) && surname === 'unknown' && birth === 'age' && more > 0) return 'possible';
  if (agrees(forename) && nearly && more > 0) return 'possible';
  if (agrees(surname) && birth === 'same' && forename !== 'different') return 'possible';
  // Brothers and sisters do not share a first name; children who are fostered together may.
  const isOther = surname === 'different' && birth === 'different';
  if (forename === 'same' && around.isFamily && !isOther) return 'possible';
  if (forename === 'unknown' && open && around.isFamily) return 'possible';
  return around.isFamily ? 'household' : null;
}

const weaker: Record<MatchKind, MatchKind> = {
  number: 'possible',
  strong: 'possible',
  likely: 'possible',
  possible: 'possible',
  household: 'household',
};

/** Compares two children, field by field. */
export function compareChildren(one: ChildFacts, other: ChildFacts): Comparison {
  const turned = isTurned(one, other);
  const forename: Told<NameAgreement> = turned
    ? { is: 'alike', says: ['First name and surname in each other’s place'] }
    : compareForenames(one.names, other.names);
  const surname: Told<NameAgreement> = turned ? { is: 'alike', says: [] } : compareSurnames(one, other);
  const birth = birthOf(one, other);
  const around = aroundOf(one, other);
  const numbers = numbersOf(one, other);
  const sibling = forename.is === 'same' ? null : namedAsSibling(one, other);
  const mayBeTwins = forename.isOnlyAlike === true && birth.is === 'same' && around.isFamily;
  const against = [
    ...numbers.against,
    ...(sibling ? [`${capital(sibling)} is a brother or sister in the other record`] : []),
    ...(forename.is === 'different' ? ['First name different'] : []),
    ...(surname.is === 'different' ? ['Surname different'] : []),
    ...(birth.is === 'different' ? ['Date of birth or age does not fit'] : []),
    ...(mayBeTwins && !sibling ? ['Could be twins: the first names are only alike'] : []),
    ...(areOfOtherAlphabets(one, other) ? ['The names are in different alphabets: read them together'] : []),
    ...(isOfOtherParents(one, other) ? ['No parent or carer is named in both'] : []),
  ];
  const evidence = {
    forename: sibling ? ('different' as const) : forename.is,
    surname: surname.is,
    birth: birth.is,
    around,
    mayBeTwins,
  };
  const plainly = kindOf(evidence);
  const kind =
    numbers.says.length > 0 ? 'number' : numbers.against.length > 0 && plainly ? weaker[plainly] : plainly;
  const reasons = [...numbers.says, ...forename.says, ...surname.says, ...birth.says, ...around.says];
  // Numbers that contradict each other come after everything else that is possible.
  const names =
    agreementOrder[evidence.forename] + agreementOrder[surname.is] + (numbers.against.length > 0 ? 10 : 0);
  return { kind, reasons, against, order: [names, birthOrder[birth.is], -around.says.length] };
}

const kinds: readonly MatchKind[] = ['number', 'strong', 'likely', 'possible', 'household'];

/** The order in which comparisons are shown: by kind, then names, then birth, then how much else agrees. */
export function byEvidence(a: Comparison, b: Comparison): number {
  const place = ({ kind }: Comparison) => (kind ? kinds.indexOf(kind) : kinds.length);
  const steps = [place(a) - place(b), ...a.order.map((step, index) => step - (b.order[index] ?? 0))];
  return steps.find((step) => step !== 0) ?? 0;
}
