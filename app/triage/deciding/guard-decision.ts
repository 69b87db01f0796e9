/** Reads the answers of a decision as their readers would, before any of it is kept or sent. */
import type { Disclosable } from '../../disclosure/disclosable.ts';
import { type Finding, findingInWords, guardText, stillRefused } from '../../disclosure/guard-text.ts';
import type { Recipient } from '../../disclosure/recipients.ts';
import type { DecisionInput, Problem } from './decision.ts';

export interface Guarded {
  problems: Problem[];
  /** Something was found that may stay with a reason: the form then asks for one. */
  mayStayAsked: boolean;
  /** What stays, by kind, with the reason that was given; null when nothing was found. */
  stays: { reason: string; what: string[] } | null;
}

type Texts = Pick<DecisionInput, 'answer' | 'familyAnswer' | 'family' | 'mayStay'>;

/** What any version of the record keeps back. Each thing that was found, once. */
function guardAll(text: string, records: readonly Disclosable[], recipient: Recipient): Finding[] {
  const found = records.flatMap((record) => guardText(text, record, recipient));
  const strictest = found.sort((a, b) => Number(a.mayOverride) - Number(b.mayOverride));
  return strictest.filter(
    (one, index) => strictest.findIndex((other) => other.found === one.found) === index,
  );
}

/** What the recipient guard says to the texts of a decision. */
export function guardDecision(input: Texts, records: readonly Disclosable[]): Guarded {
  const reason = input.mayStay ?? '';
  const toFamily = input.family === 'told' ? (input.familyAnswer ?? '') : '';
  const byField: [Problem['field'], Finding[]][] = [
    ['answer', guardAll(input.answer ?? '', records, 'referrer')],
    ['familyAnswer', guardAll(toFamily, records, 'family')],
  ];
  const all = byField.flatMap(([, findings]) => findings);
  const problems = byField.flatMap(([field, findings]) => {
    const refused = stillRefused(findings, reason);
    return refused.length === 0 ? [] : [{ field, message: refused.map(findingInWords).join('. ') }];
  });
  return {
    problems,
    mayStayAsked: all.some(({ mayOverride }) => mayOverride),
    stays: all.length > 0 && problems.length === 0 ? { reason, what: all.map(({ what }) => what) } : null,
  };
}
