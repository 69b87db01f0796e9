/** Where somebody belongs: a team of the authority, or a partner agency. */
import { may, type Role } from './roles.ts';

export interface Place {
  teamId: string | null;
  agencyId: string | null;
}

export interface KnownPlaces {
  teams: readonly string[];
  agencies: readonly string[];
}

/**
 * A partner worker belongs to an agency and to no team; nobody else to an agency. Whoever reads referrals belongs to a
 * team: which records open without a reason follows from it.
 */
export function placeProblem(
  role: Role,
  { teamId, agencyId }: Place,
  known: KnownPlaces,
): { field: 'teamId' | 'agencyId'; problem: string } | null {
  if (teamId !== null && !known.teams.includes(teamId)) {
    return { field: 'teamId', problem: 'Select a team of the list' };
  }
  if (agencyId !== null && !known.agencies.includes(agencyId)) {
    return { field: 'agencyId', problem: 'Select an agency of the list' };
  }
  if (role === 'partner-worker') {
    if (agencyId === null) return { field: 'agencyId', problem: 'Select the agency they work for' };
    return teamId === null
      ? null
      : { field: 'teamId', problem: 'A partner agency worker belongs to no team' };
  }
  if (teamId === null && may(role, 'read-referral')) {
    return { field: 'teamId', problem: 'Select the team they work in' };
  }
  return agencyId === null
    ? null
    : { field: 'agencyId', problem: 'Only a partner agency worker belongs to an agency' };
}
