/**
 * The children of a record as somebody told of them, for finding them again. What was put right counts at once; what had
 * been said before stands beside it until the front door has seen the correction, because whoever holds the code may
 * not be who sent it, and nobody may hide a child from their own history.
 */
import { type ChildFacts, childrenIn } from '../matching/child-facts.ts';
import type { Added } from './addition.ts';
import { currentDetails, type Details, latestDetails } from './current-details.ts';

/** Every child with each version of what is said of it, the latest first. */
export function childrenTold(
  sent: Details,
  additions: readonly Pick<Added, 'seen' | 'content'>[],
  at: Date,
): ChildFacts[][] {
  const latest = childrenIn(latestDetails(sent, additions), at);
  if (!additions.some(({ content, seen }) => content.kind === 'correction' && !seen))
    return latest.map((child) => [child]);
  const before = childrenIn(currentDetails(sent, additions), at);
  return latest.map((child, place) => [child, ...before.slice(place, place + 1)]);
}
