/**
 * Which team a decided referral would usually go to, and why: the unit for its presenting need (as Newcastle's units
 * are cut), the area its family lives in, the hub or the MASH where the decision names them. A suggestion only: whoever
 * hands over chooses, with the caseloads beside it.
 */
import type { RouteId, Team } from '../../platform/authority.ts';

export interface AboutPlace {
  route: RouteId;
  /** As it was given; empty when it was not. */
  postcode: string;
  /** The presenting need the guidance points to, as a code of the census; null where nothing matched. */
  need: { code: string; name: string } | null;
}

export interface SuggestedTeam {
  teamId: string;
  why: string;
}

/** The first half of a postcode, "MX1", or null where it cannot be told. */
export function firstHalf(postcode: string): string | null {
  const tight = postcode.toUpperCase().replace(/[^A-Z\d]/g, '');
  const [, half] = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{2})?$/.exec(tight) ?? [];
  return half ?? null;
}

/** Those who are handed families. Out of hours nobody takes one on: that team hands over itself in the morning. */
export const receives = ({ kind }: Team): boolean => kind !== 'out-of-hours';

function whyThis(team: Team, { route, postcode, need }: AboutPlace): string | null {
  const half = firstHalf(postcode);
  switch (team.kind) {
    case 'unit':
      return need && team.needs.includes(need.code)
        ? `It takes families whose main need is: ${need.name} (${need.code})`
        : null;
    case 'area':
      return half && team.postcodes.includes(half) ? `The family lives in ${half}, in its area` : null;
    case 'hub':
      return route === 'early-support-hub' ? 'The decision is for early support' : null;
    case 'mash':
      return route === 'mash' ? 'The decision is for the MASH' : null;
    case 'out-of-hours':
      return null;
  }
}

const order: readonly Team['kind'][] = ['mash', 'hub', 'unit', 'area'];

/** The teams that fit, the closest first. Often one, sometimes two, and none where nothing is known. */
export function suggestTeams(teams: readonly Team[], about: AboutPlace): SuggestedTeam[] {
  return order.flatMap((kind) =>
    teams
      .filter((team) => team.kind === kind)
      .flatMap((team) => {
        const why = whyThis(team, about);
        return why ? [{ teamId: team.id, why }] : [];
      }),
  );
}

/** Why no area team is suggested, in words; null when one is. */
export function noArea(teams: readonly Team[], { postcode }: AboutPlace): string | null {
  const half = firstHalf(postcode);
  if (!half) return 'No postcode was given, so no area team is suggested.';
  const covered = teams.some(({ kind, postcodes }) => kind === 'area' && postcodes.includes(half));
  return covered ? null : `No area team covers ${half}.`;
}
