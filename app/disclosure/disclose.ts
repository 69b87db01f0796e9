/** What one recipient may see of a referral, and nothing else: for print, bundles, agency checks and access packs. */
import type { DetailId } from '../questionnaire/details/index.ts';
import { detailEntry, mayHave, ownWords, recordParts } from './catalogue.ts';
import { addressIsPrivate, type Disclosable, groupIn, textIn, type WordedDetail } from './disclosable.ts';
import type { Recipient } from './recipients.ts';

type Given = Disclosable & {
  people: readonly WordedDetail[];
  sections: readonly { id: string; title: string; rows: readonly { question: string }[] }[];
};

export interface Disclosed<Record extends Given> {
  people: readonly WordedDetail[];
  sections: Record['sections'];
  /** Who must not have an address that is given here. Stands beside it wherever it is shown. */
  keepAddressFrom: string | null;
  /** How many fields were left out, so that a page can say so. */
  withheld: number;
}

/** The children a check or a letter is about, by their place in the record; all of them when not said. */
interface About {
  children?: readonly number[];
}

/** Gives a recipient what the catalogue lets them have. */
export function disclose<Record extends Given>(
  record: Record,
  recipient: Recipient,
  { children }: About = {},
): Disclosed<Record> {
  let withheld = 0;
  const kept = <One>(ones: readonly One[], may: (one: One) => boolean): One[] => {
    const some = ones.filter(may);
    withheld += ones.length - some.length;
    return some;
  };
  const isAbout = (id: DetailId, place: number) => id !== 'children' || !children || children.includes(place);
  const people = record.people.map((part) => ({
    ...part,
    groups: part.groups
      .filter((_, place) => isAbout(part.id, place))
      .map((group) => ({
        ...group,
        rows: kept(group.rows, ({ field }) =>
          mayHave(detailEntry(part.id, field, record.audience), recipient),
        ),
      }))
      .filter(({ rows }) => rows.length > 0),
  }));
  const sections = record.sections
    .map((section) => ({
      ...section,
      rows: kept(section.rows, ({ question }) =>
        mayHave(ownWords[question] ?? recordParts.sections, recipient),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  const from = textIn(groupIn(record, 'home'), 'privateFrom') || 'somebody in the family';
  const givesAddress = mayHave(detailEntry('home', 'address', record.audience), recipient);
  return {
    people: people.filter(({ groups }) => groups.length > 0),
    sections,
    keepAddressFrom: givesAddress && addressIsPrivate(record) ? from : null,
    withheld,
  };
}
