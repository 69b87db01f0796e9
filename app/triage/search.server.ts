/** Finding a referral by its reference, or by what may be searched. What was typed is kept nowhere. */
import { auditList } from '../accounts/audit.server.ts';
import type { Staff } from '../accounts/roles.ts';
import { authority } from '../platform/authority.server.ts';
import { db } from '../platform/db.server.ts';
import { normaliseReference } from '../platform/secrets.server.ts';
import { tokensOfTerms } from '../referral/search-tokens.server.ts';
import { stemsIn, termsWanted } from '../referral/search-tokens.ts';
import { ask, PAGE, rowOf } from './queue.server.ts';
import type { QueuePlace, QueueRow } from './queue.ts';
import { searchSql } from './queue-sql.ts';

export type SearchResult =
  | { kind: 'reference'; reference: string }
  | { kind: 'nothing-asked' }
  | { kind: 'found'; rows: readonly QueueRow[]; next: QueuePlace | null };

/** Outcomes are codes of the authority and stand beside the hashes as they are: see the migration `search`. */
const outcomesNamed = (stem: string): string[] =>
  authority.outcomes.filter(({ name }) => stemsIn(name).includes(stem)).map(({ code }) => `outcome:${code}`);

function groupsOf(find: string): string[][] {
  return termsWanted(find).map((terms) => [
    ...tokensOfTerms(terms),
    ...terms.flatMap((term) => (term.startsWith('word:') ? outcomesNamed(term.slice('word:'.length)) : [])),
  ]);
}

/** The reference of a record, typed in any way; null for anything else. */
export async function referenceIn(find: string): Promise<string | null> {
  const reference = normaliseReference(find);
  // A word may look like a reference: only one that is there is taken for it.
  const known = reference && (await db.referral.findUnique({ where: { reference }, select: { id: true } }));
  return known ? reference : null;
}

/** A page of what is found, newest first. A reference leads straight to its record. */
export async function search(
  find: string,
  after: QueuePlace | null,
  staff: Staff,
  at: Date,
): Promise<SearchResult> {
  const reference = await referenceIn(find);
  if (reference) return { kind: 'reference', reference };
  const groups = groupsOf(find);
  if (groups.length === 0) return { kind: 'nothing-asked' };
  const asking = { me: staff.id, teamId: staff.teamId ?? null, at };
  const found = await ask(searchSql(groups, asking, after, PAGE + 1));
  const shown = found.slice(0, PAGE);
  const ids = shown.map(({ id }) => id);
  // How many words there were, never which.
  await auditList(staff, at, 'searched', ids, { words: groups.length, further: after !== null });
  const last = shown.at(-1);
  return {
    kind: 'found',
    rows: shown.map((one) => rowOf(one, staff, at)),
    next: last && found.length > PAGE ? { later: true, at: last.receivedAt, id: last.id } : null,
  };
}
