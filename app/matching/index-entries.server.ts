/** What the index holds of a referral: for each child its place and its blind keys. No date, no age and no name. */
import { randomUUID } from 'node:crypto';
import { blinded, blindedHousehold } from './blind.server.ts';
import { childrenIn, type Details } from './child-facts.ts';
import { keysOf } from './keys.ts';
import { householdOf } from './places.ts';

export interface IndexEntries {
  ids: string[];
  places: number[];
  /** Written as PostgreSQL writes an array of bigint, since an array of arrays would have to be a rectangle. */
  keys: string[];
  householdKey: string | null;
}

/** The entries of the children in these details, as they were on the day it was sent. */
export function indexEntries(details: Details, at: Date): IndexEntries {
  const children = childrenIn(details, at);
  return {
    ids: children.map(() => randomUUID()),
    places: children.map(({ place }) => place),
    keys: children.map((child) => `{${blinded(keysOf(child)).join(',')}}`),
    householdKey: blindedHousehold(householdOf(children[0]?.address ?? null)),
  };
}
