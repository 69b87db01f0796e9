import * as z from 'zod/mini';

/** What somebody types to sign in. Says nothing about what a password must look like. */
export const signInForm = z.object({
  email: z.string('Enter your email address').check(z.maxLength(254, 'Enter your email address')),
  password: z.string('Enter your password').check(z.maxLength(1000, 'Enter your password')),
  /** What they were about to send when their session ended, sealed. */
  carried: z.optional(z.string()),
});

/** Sealed forms are longer than any answer. */
export const LONGEST_CARRIED = 250_000;
