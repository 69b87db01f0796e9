/**
 * Who may open a record, and what stands in the way of who may not. Pure, so that it can be read aloud and tested whole:
 * a denial always wins; a restricted record is for those on its list; every other record opens for whoever works on it,
 * and for anybody at the front door who says why. What is settled is nobody's work any more: without a reason it would
 * be open to anybody who looks up a neighbour.
 */
import { may, type Role } from '../../accounts/roles.ts';
import type { Team } from '../../platform/authority.ts';

/** How long a reason is good for: a working spell. */
export const spell = 8 * 60 * 60_000;

/** What the database knows about one reader and one record. */
export interface AccessFacts {
  restricted: boolean;
  /** Null while it is the front door's. */
  teamId: string | null;
  holderId: string | null;
  keyworkerId: string | null;
  /** It is offered to the reader's team, which has to read it before accepting. */
  offered: boolean;
  /** The reader looks at its decision again. */
  decides: boolean;
  /** Decided so long ago that nobody may ask to look at it again, nothing new has come since and everybody has heard. */
  settled: boolean;
  /** The reader holds an open record about a child who is confirmed to be the same. */
  sameChild: boolean;
  grant: 'allow' | 'deny' | null;
  /** Until when a reason for opening it from outside lasts, and until when a broken glass does. */
  reasonUntil: Date | null;
  glassUntil: Date | null;
}

export interface Reader {
  id: string;
  role: Role;
  teamId?: string | null;
}

/** Why it opens: `reason` and `glass` are looks from outside, for somebody to review. */
export type Because =
  | 'front-door'
  | 'team'
  | 'holder'
  | 'keyworker'
  | 'offered'
  | 'decider'
  | 'same-child'
  | 'listed'
  | 'reason'
  | 'glass';

export type Access =
  | { kind: 'open'; because: Because; until: Date | null }
  | { kind: 'reason-needed' }
  | { kind: 'restricted'; mayBreakGlass: boolean }
  | { kind: 'denied' };

const atTheDoor: readonly Team['kind'][] = ['hub', 'mash', 'out-of-hours'];

/** Whoever belongs to a team of the front door's. No team, or one the authority no longer has, is none of them. */
export function isFrontDoor(
  { teamId }: Pick<Reader, 'teamId'>,
  teams: readonly Pick<Team, 'id' | 'kind'>[],
): boolean {
  return teams.some(({ id, kind }) => id === teamId && atTheDoor.includes(kind));
}

function ownWork(facts: AccessFacts, reader: Reader, teams: readonly Pick<Team, 'id' | 'kind'>[]) {
  if (facts.holderId === reader.id) return 'holder';
  if (facts.keyworkerId === reader.id) return 'keyworker';
  if (facts.teamId !== null && facts.teamId === reader.teamId) return 'team';
  if (facts.offered) return 'offered';
  if (facts.decides) return 'decider';
  if (facts.teamId !== null || !isFrontDoor(reader, teams)) return null;
  if (!facts.settled) return 'front-door';
  return facts.sameChild ? 'same-child' : null;
}

/** What this reader finds at the door of this record. */
export function accessOf(
  facts: AccessFacts,
  reader: Reader,
  teams: readonly Pick<Team, 'id' | 'kind'>[],
): Access {
  const { grant, glassUntil, reasonUntil } = facts;
  if (grant === 'deny') return { kind: 'denied' };
  if (facts.restricted) {
    if (grant === 'allow') return { kind: 'open', because: 'listed', until: null };
    if (glassUntil) return { kind: 'open', because: 'glass', until: glassUntil };
    return { kind: 'restricted', mayBreakGlass: may(reader.role, 'break-glass') };
  }
  const because = ownWork(facts, reader, teams);
  if (because) return { kind: 'open', because, until: null };
  const until = reasonUntil ?? glassUntil;
  return until ? { kind: 'open', because: 'reason', until } : { kind: 'reason-needed' };
}
