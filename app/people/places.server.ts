/** The teams and agencies there are. */
import { authority } from '../platform/authority.server.ts';
import type { KnownPlaces, Place } from './place.ts';

export const knownPlaces: KnownPlaces = {
  teams: authority.teams.map(({ id }) => id),
  agencies: authority.agencies.map(({ id }) => id),
};

const choices = (from: readonly { id: string; name: string }[]) => [
  { value: '', label: 'None' },
  ...from.map(({ id, name }) => ({ value: id, label: name })),
];

/** What a form offers. */
export const placeChoices = () => ({
  teams: choices(authority.teams),
  agencies: choices(authority.agencies),
});

/** The team or agency in words. */
export function placeInWords({ teamId, agencyId }: Place): string {
  const team = authority.teams.find(({ id }) => id === teamId)?.name;
  const agency = authority.agencies.find(({ id }) => id === agencyId)?.name;
  return team ?? agency ?? 'None';
}
