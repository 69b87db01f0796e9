import type { Staff } from '../accounts/roles.ts';

/** Exactly one of all who claim a referral gets `claimed`; the others learn who has it. */
export type ClaimResult =
  | { kind: 'claimed'; by: Staff }
  | { kind: 'already-claimed'; by: Staff }
  | { kind: 'closed' }
  | { kind: 'not-found' };

export type ReleaseResult =
  | { kind: 'released' }
  | { kind: 'held-by-another'; by: Staff }
  | { kind: 'not-held' }
  | { kind: 'closed' }
  | { kind: 'not-found' };
