/** A view of the queue under a name. Its query names lanes and states, never a person. */
import * as z from 'zod/mini';
import { filterOf, searchOf } from './queue.ts';

export interface SavedFilterRow {
  id: string;
  name: string;
  query: string;
}

const limit = 40;

export const viewForm = z.object({
  name: z
    .string('Enter a name for this view')
    .check(
      z.trim(),
      z.minLength(1, 'Enter a name for this view'),
      z.maxLength(limit, `Use ${limit} characters or fewer`),
    ),
});

/** The query that is kept: what can be read of it, and from the top of the list. */
export const queryToKeep = (search: string): string =>
  searchOf({ ...filterOf(new URLSearchParams(search)), after: null });

export type KeepViewResult = { kind: 'kept' } | { kind: 'too-many' };
