/** Steps of a scene after the decision: offered to a team, accepted, stepped down. */
import type { Who } from './scene.ts';

interface Base {
  by: Who;
  after: number;
}

export type HandOverStep = Base &
  (
    | { kind: 'offer'; team: string; reason: string }
    /** The one who accepts is the keyworker, unless the family has one already. */
    | { kind: 'accept' }
    | { kind: 'step-down'; team: string; rationale: string; plan: string; leadProfessional: string }
  );

export const offers = (by: Who, after: number, team: string, reason = ''): HandOverStep => ({
  ...{ kind: 'offer', by, after, team, reason },
});

export const accepts = (by: Who, after: number): HandOverStep => ({ kind: 'accept', by, after });
