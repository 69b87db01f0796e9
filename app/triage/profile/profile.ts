/**
 * The profile of family vulnerability of one record: which factors its answers show, which they do not, and which nobody
 * was asked about. A fact to read beside the record. It decides nothing, and its count is no score: the guidance never
 * reads it and the queue is not ordered by it.
 */
import { type Answers, chosen } from '../../questionnaire/answers.ts';
import type { Bank } from '../../questionnaire/bank.ts';
import { say } from '../../questionnaire/question.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { type Factor, type FactorSet, factorSets } from './factors.ts';

export type FactorState = 'shown' | 'not-shown' | 'not-known';

export interface ProfiledFactor {
  id: string;
  name: string;
  state: FactorState;
  /** The answers that show it, in the words that were on the screen. */
  answers: readonly string[];
}

export interface ProfiledSet extends Pick<FactorSet, 'id' | 'name' | 'source'> {
  factors: readonly ProfiledFactor[];
  shown: number;
}

export interface Profile {
  sets: readonly ProfiledSet[];
  /** Five or more factors of the first set. */
  isTargetGroup: boolean;
}

/** Whom the mapping of families looks for: that many factors of the first set at once. */
export const targetGroupFrom = 5;
export const targetGroupInWords = 'Five or more factors: the target group of the family mapping';

const isKnown = (answers: Answers, question: string): boolean =>
  answers[question] !== undefined && !chosen(answers[question]).includes('unknown');

function stateOf({ asks, followUp }: Factor, answers: Answers, isShown: boolean): FactorState {
  if (isShown) return 'shown';
  if (followUp && answers[followUp] !== undefined && !isKnown(answers, followUp)) return 'not-known';
  return asks.some((question) => isKnown(answers, question)) ? 'not-shown' : 'not-known';
}

function profiled(
  factor: Factor,
  { answers, audience }: Pick<ReferralRecord, 'answers' | 'audience'>,
  bank: Bank,
): ProfiledFactor {
  const words = factor.shownBy.flatMap(({ question: id, chose }) => {
    const ids = chosen(answers[id]).filter((option) => chose.includes(option));
    const question = bank.questions.find((candidate) => candidate.id === id);
    const options = question && question.kind !== 'text' ? question.options : [];
    // An option may leave the bank; that it was chosen stays true.
    return ids.map((option) => {
      const label = options.find((candidate) => candidate.id === option)?.label;
      return label ? say(label, audience) : option;
    });
  });
  const { id, name } = factor;
  return { id, name, state: stateOf(factor, answers, words.length > 0), answers: [...new Set(words)] };
}

/** The profile of a record, from its answers alone. */
export function profileOf(record: Pick<ReferralRecord, 'answers' | 'audience'>, bank: Bank): Profile {
  const sets = factorSets.map(({ id, name, source, factors }) => {
    const each = factors.map((factor) => profiled(factor, record, bank));
    return { id, name, source, factors: each, shown: each.filter(({ state }) => state === 'shown').length };
  });
  return { sets, isTargetGroup: sets.some(({ id, shown }) => id === 'first' && shown >= targetGroupFrom) };
}
