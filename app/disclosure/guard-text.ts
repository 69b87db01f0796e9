/**
 * Reads what somebody has written before it leaves. A text to anybody outside the front door holds no address, no way
 * of contact and no name that this recipient must not have.
 */
import type { Disclosable } from './disclosable.ts';
import { keptBack } from './kept-back.ts';
import { isOurs, type Recipient } from './recipients.ts';

export interface Finding {
  /** What it is: "the postcode, which must be kept private". */
  what: string;
  /** As it stands in the text. */
  found: string;
  /** May go with a reason on the record. An address that must be kept private and a hidden name never do. */
  mayOverride: boolean;
}

/** Marks that nobody sees, as text that was copied brings along: they would hide a name from us and not from its reader. */
const unseen = /(?![\n\r\t])[\p{Cf}\p{Cc}]/gu;

/** What a text to this recipient must not hold and does; nothing for those who read the record itself. */
export function guardText(text: string, record: Disclosable, recipient: Recipient): Finding[] {
  if (isOurs(recipient)) return [];
  const visible = text.replace(unseen, '');
  const findings = keptBack(record, recipient).flatMap(({ what, spot, mayOverride }) => {
    const found = spot(visible);
    return found ? [{ what, found, mayOverride }] : [];
  });
  // The strictest first, and each place in the text once.
  const strictest = findings.sort((a, b) => Number(a.mayOverride) - Number(b.mayOverride));
  return strictest.filter(
    ({ found }, index) => !strictest.slice(0, index).some((earlier) => earlier.found.includes(found)),
  );
}

/** A finding as an error message beside the field it stands in. */
export const findingInWords = ({ what, found, mayOverride }: Finding): string =>
  `Take out “${found}”: it is ${what}${mayOverride ? ', or say below why it must stay' : ''}`;

/** What still stops a text, once a reason was given or not. */
export const stillRefused = (findings: readonly Finding[], reason: string): Finding[] =>
  findings.filter(({ mayOverride }) => !mayOverride || reason.trim() === '');
