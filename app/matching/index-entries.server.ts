/** What the index holds of a referral: for each child its place and its blind keys. No date, no age and no name. */
import { blinded, blindedHousehold } from './blind.server.ts';
import type { ChildFacts } from './child-facts.ts';
import { keysOf } from './keys.ts';
import { householdOf } from './places.ts';

export interface IndexEntries {
  places: number[];
  /** Written as PostgreSQL writes an array of bigint, since an array of arrays would have to be a rectangle. */
  keys: string[];
  householdKey: string | null;
}

/** The entries of children, each found under every version of what was told of it; the first version counts most. */
export function indexEntries(children: readonly (readonly ChildFacts[])[]): IndexEntries {
  const keys = children.map((versions) => [...new Set(versions.flatMap(keysOf))]);
  return {
    places: children.map((_, place) => place),
    keys: keys.map((all) => `{${blinded(all).join(',')}}`),
    householdKey: blindedHousehold(householdOf(children[0]?.[0]?.address ?? null)),
  };
}
