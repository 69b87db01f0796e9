/** Teams and agencies as a form offers them and a page names them. */
import type { Place } from '../accounts/place.ts';
import { authority } from '../platform/authority.server.ts';

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
