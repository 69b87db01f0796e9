/** Where somebody's work begins: the first page their role may see. */
import { paths } from '../paths.ts';
import type { Team } from '../platform/authority.ts';
import { may, type Role, type Staff } from './roles.ts';

const homes = [
  { action: 'read-queue', path: paths.staff.queue },
  { action: 'answer-check', path: paths.staff.partnerChecks },
  { action: 'manage-accounts', path: paths.staff.people },
  { action: 'read-trail', path: paths.staff.trail },
  { action: 'read-caseloads', path: paths.staff.caseloads },
  { action: 'read-differences', path: paths.staff.differences },
] as const;

export function homeOf(role: Role): string {
  return (homes.find(({ action }) => may(role, action))?.path ?? paths.staff.account)();
}

/** Teams that take families on and read no queue of their own: what waits for them is on the caseloads. */
const behindTheDoor: readonly Team['kind'][] = ['area', 'unit'];

/** Where to go after signing in: what was asked for, and from the front page to where one's own work begins. */
export function placeFor(
  { role, teamId }: Pick<Staff, 'role' | 'teamId'>,
  next: string,
  teams: readonly Pick<Team, 'id' | 'kind'>[],
): string {
  if (next !== paths.staff.queue()) return next;
  const team = teams.find(({ id }) => id === teamId);
  const isBehind = team !== undefined && behindTheDoor.includes(team.kind) && may(role, 'read-caseloads');
  return isBehind ? paths.staff.caseloads() : homeOf(role);
}
