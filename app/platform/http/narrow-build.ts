/**
 * Remix looks through every route of its build, several times, for each page. Here the few routes that a path could belong
 * to are found first, and each such few gets a build of its own: more pages elsewhere then cost nothing.
 */
import type { ServerBuild } from '@remix-run/node';
import { fullPath } from './route-pattern.ts';

const partsOf = (path: string): string[] => path.toLowerCase().split('/').filter(Boolean);

/** Whether a path of these parts may belong to a route of this pattern. When in doubt it may. */
function mayBelong(pattern: readonly string[], parts: readonly string[]): boolean {
  for (const [index, part] of pattern.entries()) {
    if (part === '*' || part.endsWith('?')) return true;
    const asked = parts[index];
    if (asked === undefined || (part !== asked && !part.startsWith(':'))) return false;
  }
  return parts.length === pattern.length;
}

function keep<Value>(all: Record<string, Value>, ids: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
}

/** Gives for each path a build that holds every route the path could belong to, the same one for the same routes. */
export function narrowBuild(build: ServerBuild): (path: string) => ServerBuild {
  const patterns = Object.values(build.routes).flatMap((route) =>
    route ? [{ route, pattern: partsOf(fullPath(route, build.routes)) }] : [],
  );
  type Placed = (typeof patterns)[number];
  const made = new Map<string, ServerBuild>();

  function withOnly(few: readonly Placed[]): ServerBuild {
    const ids = new Set<string>();
    for (const { route } of few) {
      for (let one: typeof route | undefined = route; one; one = build.routes[one.parentId ?? ''])
        ids.add(one.id);
    }
    const assets = { ...build.assets, routes: keep(build.assets.routes, ids) };
    return { ...build, routes: keep(build.routes, ids), assets };
  }

  return (path) => {
    // An encoded sign may stand for any part of any path.
    if (path.includes('%')) return build;
    const parts = partsOf(path.replace(/\.data$/, ''));
    const few = patterns.filter(({ pattern }) => mayBelong(pattern, parts));
    const key = few.map(({ route }) => route.id).join();
    const known = made.get(key) ?? withOnly(few);
    made.set(key, known);
    return known;
  };
}
