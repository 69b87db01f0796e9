/**
 * What somebody shows besides the password. Each kind is judged in `second-factor.server.ts`; a passkey or the sign-on
 * of an authority would be further kinds of this.
 */
import * as z from 'zod/mini';

export type Factor = { kind: 'totp'; code: string } | { kind: 'recovery-code'; code: string };

const carried = z.optional(z.string());
const code = (missing: string) => z.string(missing).check(z.maxLength(60, missing));

/** The two forms of the page: a code of the app, or a recovery code. */
export const factorForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('totp'), code: code('Enter the 6-digit code'), carried }),
  z.object({ kind: z.literal('recovery-code'), recovery: code('Enter one of your recovery codes'), carried }),
]);
