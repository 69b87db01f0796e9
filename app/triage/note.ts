/** What a practitioner writes down beside a referral: a call made, a thing learned. Never edited, never taken away. */
import { z } from 'zod';

export const noteLimit = 4000;

export const noteForm = z.object({
  text: z.string('Write the note').max(noteLimit, `Use ${noteLimit} characters or fewer`),
});

export type NoteResult = { kind: 'added' } | { kind: 'not-found' };
