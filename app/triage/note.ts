/** What a practitioner writes down beside a referral: a call made, a thing learned. Never edited, never taken away. */
import * as z from 'zod/mini';

export const noteLimit = 4000;

export const noteForm = z.object({
  text: z.string('Write the note').check(z.maxLength(noteLimit, `Use ${noteLimit} characters or fewer`)),
});

export type NoteResult = { kind: 'added' } | { kind: 'not-found' };
