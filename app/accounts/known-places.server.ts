/** The teams and agencies there are. */
import { authority } from '../platform/authority.server.ts';
import type { KnownPlaces } from './place.ts';

export const knownPlaces: KnownPlaces = {
  teams: authority.teams.map(({ id }) => id),
  agencies: authority.agencies.map(({ id }) => id),
};
