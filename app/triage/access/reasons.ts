/** Why somebody opens a record that is not in front of them anyway. Codes are stored; the words are theirs, and sealed. */
import * as z from 'zod/mini';

export const reasonLimit = 1000;

interface Reason {
  code: string;
  name: string;
}

export const outsideReasons: readonly Reason[] = [
  { code: 'covering', name: 'I am covering for a colleague whose work this is' },
  { code: 'same-family', name: 'I work with this child or family' },
  { code: 'told-more', name: 'Somebody has told me something about this child or family' },
  { code: 'advice', name: 'A colleague has asked me for advice on it' },
  { code: 'oversight', name: 'I oversee this work, or check its quality' },
  { code: 'other', name: 'Another reason' },
];

export const glassReasons: readonly Reason[] = [
  { code: 'danger-now', name: 'A child may be in danger now, and nobody on its list can be reached' },
  { code: 'asked-now', name: 'Police, a hospital or a court need an answer now' },
  { code: 'other-urgent', name: 'Another reason that cannot wait' },
];

/** A code in words, also one that is no longer offered. */
export const reasonInWords = (code: string): string =>
  [...outsideReasons, ...glassReasons].find((reason) => reason.code === code)?.name ?? code;

export const reasonForm = z.object({
  reason: z.string('Select why you need to open it').check(z.maxLength(40)),
  words: z
    .string('Write in a sentence or two why you need to open it')
    .check(z.maxLength(reasonLimit, `Use ${reasonLimit.toLocaleString('en-GB')} characters or fewer`)),
});
export type ReasonInput = z.output<typeof reasonForm>;

const codeMissing = 'Enter the code from your authenticator app';

/** The same before a glass is broken by somebody who has not shown lately that it is them. */
export const glassForm = z.extend(reasonForm, {
  // Named so that it is typed again, and not carried, when a session ends meanwhile.
  passcode: z.string(codeMissing).check(z.maxLength(60, codeMissing)),
});

export type GiveReasonResult =
  /** It opens now, by this or by what was so already. */
  | { kind: 'given' }
  | { kind: 'open' }
  | { kind: 'unknown-reason' }
  /** The second factor is asked for before a glass is broken. */
  | { kind: 'factor-first' }
  | { kind: 'refused' }
  | { kind: 'not-found' };
