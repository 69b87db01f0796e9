import { z } from 'zod';

/** What somebody types to sign in. Says nothing about what a password must look like. */
export const signInForm = z.object({
  email: z.string('Enter your email address').max(254, 'Enter your email address'),
  password: z.string('Enter your password').max(1000, 'Enter your password'),
});
