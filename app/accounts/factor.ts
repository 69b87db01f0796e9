/**
 * What somebody shows besides the password. Each kind is judged in `second-factor.server.ts`; a passkey or the sign-on
 * of an authority would be further kinds of this.
 */
import * as z from 'zod/mini';

export type Factor = { kind: 'totp'; code: string } | { kind: 'recovery-code'; code: string };

/** Six digits are a code of the app; whatever else is typed into a box for either is meant as a recovery code. */
export const factorTyped = (code: string): Factor =>
  /^\d{6}$/.test(code.normalize('NFKC').replace(/[\s-]/g, ''))
    ? { kind: 'totp', code }
    : { kind: 'recovery-code', code };

/** What is said of a factor that was not taken. */
export const factorRefused = {
  totp: 'The code is not right. Enter the one your app shows now',
  'recovery-code': 'This is not one of your recovery codes, or it was used before',
  used: 'This code was used before. Wait until your app shows the next one',
} as const;

const carried = z.optional(z.string());
const code = (missing: string) => z.string(missing).check(z.maxLength(60, missing));

/** The two forms of the page: a code of the app, or a recovery code. */
export const factorForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('totp'), code: code('Enter the 6-digit code'), carried }),
  z.object({ kind: z.literal('recovery-code'), recovery: code('Enter one of your recovery codes'), carried }),
]);
