/** What a route of the Remix manifest says about its place. */
interface PlacedRoute {
  id: string;
  parentId?: string;
  path?: string;
}

/**
 * Names the route a path belongs to by its pattern (`/triage/:reference`), so that logs need not hold addresses.
 * A path that is none of ours is `unknown`.
 */
export function patternNamer(routes: Record<string, PlacedRoute | undefined>): (path: string) => string {
  const patterns = Object.values(routes)
    .flatMap((route) => (route ? [fullPath(route, routes)] : []))
    .filter((pattern, index, all) => all.indexOf(pattern) === index)
    .sort((one, other) => dynamicParts(one) - dynamicParts(other))
    .map((pattern) => ({ pattern, matches: matcher(pattern) }));
  return (path) => {
    const page = path.replace(/\.data$/, '').replace(/^\/_root$/, '/');
    const bare = page.replace(/(?<=.)\/+$/, '');
    return patterns.find(({ matches }) => matches.test(bare))?.pattern ?? 'unknown';
  };
}

/** The pattern of a route with those above it: `/ask/:question`. */
export function fullPath(route: PlacedRoute, routes: Record<string, PlacedRoute | undefined>): string {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId];
  const above = parent ? fullPath(parent, routes) : '/';
  return route.path ? `${above === '/' ? '' : above}/${route.path.replace(/^\/|\/$/g, '')}` : above;
}

const dynamicParts = (pattern: string) =>
  pattern.split('/').reduce((sum, part) => sum + (part === '*' ? 100 : part.startsWith(':') ? 1 : 0), 0);

function matcher(pattern: string): RegExp {
  const parts = pattern.split('/').slice(1).filter(Boolean);
  const source = parts.map((part) => {
    if (part === '*') return '/.*';
    if (part.startsWith(':')) return part.endsWith('?') ? '(?:/[^/]+)?' : '/[^/]+';
    return `/${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
  });
  return new RegExp(`^${source.join('') || '/'}$`);
}
