/**
 * What one agency sees of a record: the names and dates of birth of the children it is asked about and the question.
 * Nothing of who told us, what they said or where anybody lives, unless the address was ticked with a reason. It is
 * frozen with the check, so that what was shared stays a fact, and answering never opens the record.
 */
import { dateInWords } from '../../platform/british-time.ts';
import { isoDate } from '../../questionnaire/details/british-date.ts';
import type { Group } from '../../questionnaire/details/detail-form.ts';
import { groupsOf } from '../../referral/freeze.ts';
import type { ReferralRecord } from '../../referral/referral.ts';

export interface SharedChild {
  name: string;
  /** In words; null when it is not known. */
  born: string | null;
}

/** What is sealed as `AgencyCheckQuestion:<id>`. */
export interface Shared {
  question: string;
  children: readonly SharedChild[];
  address: string | null;
  /** Who must not have the address, where it is given. */
  keepFrom: string | null;
  /** Why the address is shared. For our record, never shown to the agency. */
  addressWhy: string | null;
  /** Why something stays in the question that would otherwise be kept back. For our record too. */
  staysWhy: string | null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function bornOf(group: Group): string | null {
  const parts = group.born as unknown as { day: string; month: string; year: string } | undefined;
  const iso = parts?.day ? isoDate(parts) : null;
  // Midday, so that it is the same day in London.
  return iso && dateInWords(new Date(`${iso}T12:00:00Z`));
}

/** The children of a record, by their place in it. */
export const childrenOf = ({ details }: Pick<ReferralRecord, 'details'>): SharedChild[] =>
  groupsOf(details.children).map((group) => ({
    name: text(group.name) || 'Name not known',
    born: bornOf(group),
  }));

/** Where the children live, in one line, or null. */
export function addressOf({ details }: Pick<ReferralRecord, 'details'>): string | null {
  const home = groupsOf(details.home)[0] ?? {};
  const lines = [...text(home.address).split('\n'), text(home.postcode)].map((line) => line.trim());
  return lines.filter((line) => line !== '').join(', ') || null;
}

/** Whom the address must be kept from, as whoever told us said; null when nobody was named. */
export function keptFrom({ details }: Pick<ReferralRecord, 'details'>): string | null {
  const home = groupsOf(details.home)[0] ?? {};
  if (home.private === 'unknown') return 'It is not known whether this address must be kept private';
  if (home.private !== 'yes') return null;
  return `This address must be kept from ${text(home.privateFrom) || 'somebody in the family'}`;
}

/** Whether the family agreed to sharing, as whoever told us said. A fact to weigh, not consent by itself. */
export function saidAboutSharing({ details }: Pick<ReferralRecord, 'details'>): string {
  const told = groupsOf(details.told)[0] ?? {};
  const said: Record<string, string> = {
    yes: 'Whoever told us said that the family agrees to us talking to other services.',
    no: 'Whoever told us said that the family does not agree to us talking to other services.',
    unknown: 'Whoever told us did not know whether the family agrees to us talking to other services.',
  };
  return (
    said[text(told.agreesSharing)] ?? 'Whoever told us was not asked whether the family agrees to sharing.'
  );
}

interface Chosen {
  question: string;
  /** Places in the record. */
  children: readonly number[];
  addressWhy: string | null;
  staysWhy: string | null;
}

/** What the agency will see. Null when a child was chosen that the record does not have. */
export function sharedOf(record: Pick<ReferralRecord, 'details'>, chosen: Chosen): Shared | null {
  const known = childrenOf(record);
  const children = chosen.children.map((place) => known[place]).filter((child) => child !== undefined);
  if (children.length === 0 || children.length !== chosen.children.length) return null;
  const { question, staysWhy } = chosen;
  const address = chosen.addressWhy === null ? null : addressOf(record);
  const keepFrom = address && keptFrom(record);
  return { question, children, address, keepFrom, addressWhy: address && chosen.addressWhy, staysWhy };
}
