/** Hand-overs as staff read them, with everything in words. */
import type { MomentProps } from '../../govuk/index.ts';
import type { Place } from './place.ts';

/** One hand-over or step of a record, oldest first. */
export interface HandOverEntry {
  id: string;
  /** The code: `allocation`, `step-up`, `step-down`, `keyworker` or `ending`. */
  kind: string;
  state: string;
  from: string;
  to: string;
  /** The level of help from there on. */
  route: string;
  keyworker: string | null;
  /** Who it was until then, where that was somebody else. */
  keyworkerBefore: string | null;
  rationale: string;
  plan: string | null;
  leadProfessional: string | null;
  keyworkerReason: string | null;
  offered: { by: string; at: MomentProps };
  acceptBy: MomentProps;
  /** Accepted, given back or ended; null while it is open. */
  closed: { by: string; at: MomentProps } | null;
  returnedBecause: string | null;
}

/** Where the record is now, and how it came there. */
export interface HandOverView {
  place: Place;
  team: string | null;
  keyworker: string | null;
  route: string | null;
  /** The code of the team that has yet to answer. */
  offeredTo: string | null;
  /** Past its time and still not answered. */
  isLate: boolean;
  entries: readonly HandOverEntry[];
}

const kindWords: Record<string, string> = {
  allocation: 'Hand-over',
  'step-up': 'Step-up',
  'step-down': 'Step-down',
  keyworker: 'Another keyworker',
  ending: 'No longer open with the team',
};

const stateWords: Record<string, string> = {
  offered: 'offered',
  accepted: 'accepted',
  returned: 'given back',
};

/** "Step-down to the North area team, accepted". */
export function entryTitle({ kind, state, to }: HandOverEntry): string {
  const name = kindWords[kind] ?? kind;
  return kind === 'ending' || kind === 'keyworker'
    ? `${name}: ${to}`
    : `${name} to: ${to}, ${stateWords[state] ?? state}`;
}

/** Where it is, in a sentence. */
export function whereItIs({ place, team, keyworker, entries }: HandOverView): string {
  const last = entries.at(-1);
  switch (place) {
    case 'not-yet':
      return 'It is with the front door: nothing is decided that a team could take on.';
    case 'no-help':
      return 'The decision leads to no help that a team would take on.';
    case 'to-offer':
      return 'It is decided, and no team has been offered it yet.';
    case 'offered':
      return team
        ? `It is with: ${team}. It has been offered to: ${last?.to}, who have not answered yet.`
        : `It has been offered to: ${last?.to}, who have not answered yet.`;
    case 'with-team':
      return `It is with: ${team}. Keyworker: ${keyworker ?? 'nobody named'}.`;
    case 'ended':
      return `It is no longer open with: ${team}.`;
  }
}
