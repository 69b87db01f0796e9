/**
 * What is written when a family is handed over, stepped up or down, accepted, given back, given another keyworker, or no
 * longer worked with. The named keyworker stays through every step unless somebody says why not; a step-down says its
 * plan, who leads from here and why (as step-downs are audited in Wiltshire: rationale, authorisation, lead professional).
 */
import * as z from 'zod/mini';
import type { Staff } from '../../accounts/roles.ts';

export const reasonLimit = 2000;
export const planLimit = 4000;
const atMost = (limit: number) =>
  z.maxLength(limit, `Use ${limit.toLocaleString('en-GB')} characters or fewer`);
const id = z.string().check(z.maxLength(41));
const version = z.coerce
  .number('Load the page again')
  .check(z.int('Load the page again'), z.positive('Load the page again'));

export const offerForm = z.object({
  team: z.string('Select a team').check(z.maxLength(41)),
  keyworker: z.optional(id),
  reason: z.optional(z.string().check(atMost(reasonLimit))),
  version,
});
export type OfferInput = z.output<typeof offerForm>;

const stepFields = {
  team: z.string('Select the team').check(z.maxLength(41)),
  rationale: z.string('Write why').check(atMost(reasonLimit)),
  keyworker: z.optional(id),
  keyworkerReason: z.optional(z.string().check(atMost(reasonLimit))),
  version,
};
/** Services open to every family are nobody's to accept: that help ends here instead. */
export const stepRoutes = ['early-support-hub', 'support', 'mash'] as const;
const routeField = z.enum(stepRoutes, 'Select the level of help');

export const stepUpForm = z.object({ route: routeField, ...stepFields });
export const stepDownForm = z.object({
  route: routeField,
  ...stepFields,
  plan: z.string('Write the plan').check(atMost(planLimit)),
  leadProfessional: z.string('Write who leads from here').check(atMost(200)),
});
export type StepUpInput = { kind: 'step-up' } & z.output<typeof stepUpForm>;
export type StepDownInput = { kind: 'step-down' } & z.output<typeof stepDownForm>;
export type StepInput = StepUpInput | StepDownInput;

export const acceptForm = z.object({
  keyworker: z.string('Select who the keyworker is').check(z.maxLength(41)),
  keyworkerReason: z.optional(z.string().check(atMost(reasonLimit))),
  version,
});
export type AcceptInput = z.output<typeof acceptForm>;

export const returnForm = z.object({
  reason: z.string('Write why you give it back').check(atMost(reasonLimit)),
  version,
});
export type ReturnInput = z.output<typeof returnForm>;

export const endForm = z.object({
  reason: z.string('Write why the work has ended').check(atMost(reasonLimit)),
  version,
});
export type EndInput = z.output<typeof endForm>;

export const keyworkerForm = z.object({
  keyworker: z.string('Select who the keyworker is from now on').check(z.maxLength(41)),
  reason: z.string('Write why the keyworker changes').check(atMost(reasonLimit)),
  version,
});
export type ChangeKeyworkerInput = z.output<typeof keyworkerForm>;

/** Sealed as `HandOver:<id>`: what was written when it was offered. */
export interface HandOverContent {
  /** For an allocation: why another team than suggested, or empty. */
  rationale: string;
  plan: string | null;
  leadProfessional: string | null;
  keyworkerReason: string | null;
}

/** Nothing was changed, and why. */
export type NotDone =
  | { kind: 'not-found' }
  | { kind: 'not-allowed' }
  /** It has moved on: somebody else offered, accepted or returned it, or it is not decided. */
  | { kind: 'not-now' }
  | { kind: 'stale' };

export type OfferResult =
  | { kind: 'offered'; id: string }
  | NotDone
  | { kind: 'already-offered'; toTeamId: string }
  | { kind: 'no-help-decided' }
  | { kind: 'unknown-team' }
  | { kind: 'unknown-keyworker' }
  /** Another team than suggested, or another keyworker than the family has. */
  | { kind: 'reason-needed' };

export type StepResult =
  | Exclude<OfferResult, { kind: 'no-help-decided' }>
  | { kind: 'not-a-step'; from: string };

export type AcceptResult =
  | { kind: 'accepted'; keyworker: Staff }
  | NotDone
  | { kind: 'not-your-team' }
  | { kind: 'own-step' }
  | { kind: 'unknown-keyworker' }
  | { kind: 'reason-needed' };

export type ReturnResult = { kind: 'returned' } | NotDone | { kind: 'not-your-team' };
export type EndResult = { kind: 'ended' } | NotDone;
export type ChangeKeyworkerResult =
  | { kind: 'changed'; keyworker: Staff }
  | NotDone
  | { kind: 'unknown-keyworker' }
  | { kind: 'same-keyworker' };

export const handOverForms = [
  'offer',
  'step-up',
  'step-down',
  'accept',
  'return',
  'keyworker',
  'end',
] as const;
export type HandOverForm = (typeof handOverForms)[number];

/** Which of the page's forms an address asks for. */
export const askedForm = (text: string | null): HandOverForm | null =>
  handOverForms.find((form) => form === text) ?? null;
