/** What the guidance weighs: facts drawn from answers, with no names and no protected characteristic among them. */

export const ageBands = [
  'unborn',
  'under-6-months',
  '6-to-11-months',
  '1-to-4',
  '5-to-9',
  '10-to-12',
  '13-to-15',
  '16-to-17',
] as const;
export type AgeBand = (typeof ageBands)[number];

/** Everything the answers say. "I do not know" raises nothing and rules nothing out. */
export interface Evidence {
  /** Concerns and needs that the answers raise. */
  indicators: ReadonlySet<string>;
  strengths: ReadonlySet<string>;
  /** Ages of the children the referrer is worried about; empty when not known. */
  ages: ReadonlySet<AgeBand>;
  /** False only when every child is known to move about without help. */
  mayBeUnableToMove: boolean;
}

export const nothingSaid: Evidence = {
  indicators: new Set(),
  strengths: new Set(),
  ages: new Set(),
  mayBeUnableToMove: true,
};
