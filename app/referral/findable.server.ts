/**
 * What a referral and its children are found by, as keyed hashes: the keys of matching, the household, the words of a
 * search. Worked out of what was sent and of all that was added, so that a name or an address that is put right finds
 * the child from that moment on.
 */
import { type IndexEntries, indexEntries } from '../matching/index-entries.server.ts';
import { partName } from '../questionnaire/part-in-words.ts';
import { bank } from '../questionnaire/question-bank/index.ts';
import { walk } from '../questionnaire/walk.ts';
import type { Added } from './addition.ts';
import { childrenTold } from './children-told.ts';
import { latestDetails } from './current-details.ts';
import { answersWith } from './more.ts';
import type { ReferralRecord } from './referral.ts';
import { tokenOfTerm, tokensOfTerms } from './search-tokens.server.ts';
import { searchTerms } from './search-tokens.ts';

export interface Findable extends IndexEntries {
  tokens: string[];
  keysFrom: string;
}

/** Goes up when keys or words are made in another way, so that every record gets the new ones. */
const VERSION = 3;

/** Tells the way keys are made, and the key ring they are made with, from any other. Says nothing of the ring itself. */
export const keysFrom = (): string => `${VERSION}.${tokenOfTerm('keys from')}`;

/** The names of the areas of life in which something was answered. */
function areasOf(record: ReferralRecord): string[] {
  const { questions } = walk(bank, answersWith(record, []));
  return bank.areas
    .filter(({ id }) => questions.some(({ part }) => part === id))
    .map(({ id }) => partName(bank, id, record.audience));
}

interface Told {
  record: ReferralRecord;
  /** The kind of referrer, in words. */
  source: string;
  additions: readonly Pick<Added, 'seen' | 'content'>[];
  receivedAt: Date;
}

/** Under what was sent as well as under what is true today: people search for what they remember. */
export function findableBy({ record, source, additions, receivedAt }: Told): Findable {
  const { details, suggestion } = record;
  const about = { areas: areasOf(record), source };
  const later = additions.flatMap(({ content }) =>
    content.kind === 'more' && content.now ? content.now : [],
  );
  const terms = [
    searchTerms({ ...about, details, suggestion }),
    ...(additions.length > 0
      ? [searchTerms({ ...about, details: latestDetails(details, additions), suggestion })]
      : []),
    ...later.map((now) => searchTerms({ ...about, details, suggestion: now })),
  ];
  return {
    ...indexEntries(childrenTold(details, additions, receivedAt)),
    tokens: tokensOfTerms([...new Set(terms.flat())].sort()),
    keysFrom: keysFrom(),
  };
}
