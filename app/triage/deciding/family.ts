/** Whether the family is told by us, and if not why. Whoever triages says so; nothing is assumed. */
export const familyCodes = ['told', 'not-safe', 'referrer-tells', 'no-way'] as const;
export type FamilyCode = (typeof familyCodes)[number];

export const familyWords: Record<FamilyCode, { label: string; hint: string }> = {
  told: {
    label: 'We tell the family, in a way that was said to be safe',
    hint: 'Write their answer below. A person gives it to them, or an e-mail says that there is something to read',
  },
  'not-safe': {
    label: 'It is not safe to tell the family now',
    hint: 'Telling could put the child or somebody else at risk, or get in the way of an investigation',
  },
  'referrer-tells': {
    label: 'Whoever told us will tell the family',
    hint: 'Agreed with them, and safe',
  },
  'no-way': {
    label: 'We know of no safe way to reach the family',
    hint: 'Say in the rationale what was tried',
  },
};

export const isFamilyCode = (code: string | undefined): code is FamilyCode =>
  familyCodes.some((known) => known === code);
