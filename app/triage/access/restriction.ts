/** Restricting a record to a list of people, and keeping somebody away from it: what is asked and what comes of it. */
import * as z from 'zod/mini';
import type { MomentProps } from '../../govuk/index.ts';

export const whyLimit = 1000;
const why = z
  .string('Write why')
  .check(z.maxLength(whyLimit, `Use ${whyLimit.toLocaleString('en-GB')} characters or fewer`));

export const restrictForm = z.object({ do: z.enum(['restrict', 'unrestrict']), whyAll: why });

export const grantForm = z.object({
  do: z.literal('grant'),
  person: z.string('Select a person').check(z.uuid('Select a person')),
  kind: z.enum(['allow', 'deny', 'none'], 'Select what this person may do'),
  why,
});

export type GrantKind = z.output<typeof grantForm>['kind'];

export type AccessChange =
  | { kind: 'changed' }
  /** Nothing to do: it was so already. */
  | { kind: 'so-already' }
  /** Whoever is kept away from a record does not decide about it, and nobody lets themselves in. */
  | { kind: 'denied' }
  | { kind: 'not-yourself' }
  | { kind: 'unknown-person' }
  | { kind: 'not-allowed' }
  | { kind: 'not-found' };

export interface Listed {
  id: string;
  name: string;
  role: string;
  kind: string;
  why: string;
  by: string;
  at: MomentProps;
}

/** Somebody who opened it from outside, or broke its glass. */
export interface OpenedFromOutside {
  id: string;
  by: string;
  at: MomentProps;
  glass: boolean;
  reason: string;
  /** In their own words; only for whoever reads the trail. */
  words: string | null;
}

export interface AccessPageData {
  reference: string;
  restricted: boolean;
  list: readonly Listed[];
  /** The last ten. */
  opened: readonly OpenedFromOutside[];
  people: readonly { value: string; label: string }[];
}
