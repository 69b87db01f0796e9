/** One change in the queue: which referral, and what its codes are now. Nothing in it identifies anybody outside staff. */
import { z } from 'zod';

const schema = z.object({
  id: z.uuid(),
  reference: z.string(),
  status: z.string(),
  /** The id of an account. */
  holder: z.uuid().nullable(),
  kind: z.enum(['new', 'held', 'changed', 'added']),
  /** What was added, where that is what happened: never what it says. */
  added: z.enum(['more', 'correction', 'answer', 'contact', 'reply']).optional(),
  /** It raises a new red flag. */
  redFlag: z.boolean().optional(),
});
export type Change = z.output<typeof schema>;

/** What the database said, or null when it cannot be read. */
export function changeIn(payload: string): Change | null {
  try {
    const read = schema.safeParse(JSON.parse(payload));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
