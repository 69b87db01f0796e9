import { authority } from '../../platform/authority.server.ts';

/** An agency as people say it; its id where the authority no longer lists it. */
export const agencyName = (id: string): string =>
  authority.agencies.find((agency) => agency.id === id)?.name ?? id;
