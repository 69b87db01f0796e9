/** The routes an authority's file names, the least help first. Apart from its schema: browsers get these without it. */
export const routeIds = ['universal', 'early-support-hub', 'support', 'mash'] as const;
export type RouteId = (typeof routeIds)[number];
