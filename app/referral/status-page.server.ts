/** What the status page shows, for whoever has just shown reference and code. */
import { authority } from '../platform/authority.server.ts';
import { answerToReferrer } from './answer.ts';
import type { StatusViewProps } from './status-view.tsx';
import type { Tracked } from './tracking.server.ts';

export function statusPage(tracked: Tracked): StatusViewProps {
  const { decision } = tracked;
  const outcome = authority.outcomes.find(({ code }) => code === decision?.outcome) ?? null;
  return {
    tracked,
    answer:
      decision &&
      answerToReferrer(authority, outcome, tracked.audience, {
        ...{ ...decision, why: decision.answer },
        ...{ earlierAt: tracked.earlierAt.at(-1), asOf: tracked.asOf },
      }),
    frontDoor: authority.frontDoor,
    outOfHours: authority.outOfHours,
  };
}
