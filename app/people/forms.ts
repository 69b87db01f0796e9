/** What the pages about accounts ask for. */
import * as z from 'zod/mini';
import { roles } from '../accounts/roles.ts';

const line = (missing: string, longest = 120) => z.string(missing).check(z.maxLength(longest, missing));
const password = (missing: string) => z.string(missing).check(z.maxLength(1000, missing));
const place = z.optional(z.string().check(z.maxLength(60, 'Select one of the list')));

export const inviteForm = z.object({
  name: line('Enter their name'),
  email: z
    .string('Enter their work email address')
    .check(
      z.maxLength(254, 'Enter their work email address'),
      z.regex(/^[^\s@]+@[^\s@]+$/, 'Enter an email address, like name@example.org'),
    ),
  role: z.enum(roles, 'Select what they do'),
  teamId: place,
  agencyId: place,
});

export const changeForm = z.object({
  role: z.enum(roles, 'Select what they do'),
  teamId: place,
  agencyId: place,
});

export const forgottenForm = z.object({
  email: z.string('Enter your email address').check(z.maxLength(254, 'Enter your email address')),
});

/** With a link from a mail. */
export const newPasswordForm = z.object({
  code: line('Follow the link in your mail again', 200),
  password: password('Enter a password'),
});

export const changePasswordForm = z.object({
  current: password('Enter the password you have now'),
  wanted: password('Enter a new password'),
});

export const recoveryCodesForm = z.object({ confirm: password('Enter your password') });
