/**
 * Remix looks through every route of its build, several times, for each page. A path can only belong to routes that
 * begin as it does, so each beginning gets a build of its own with those alone: more pages elsewhere then cost nothing.
 */
import type { ServerBuild } from '@remix-run/node';
import { fullPath } from './route-pattern.ts';

/** So many parts of a path are looked at: enough to tell the areas of the service apart. */
const DEPTH = 2;

const partsOf = (path: string): string[] => path.split('/').filter(Boolean).slice(0, DEPTH);
const isFixed = (part: string): boolean => !part.startsWith(':') && part !== '*' && !part.endsWith('?');

/** Whether a route may lie under this beginning of a path. */
function mayBegin(pattern: string, beginning: readonly string[]): boolean {
  return partsOf(pattern).every((part, index) => {
    const asked = beginning[index];
    return asked === undefined || !isFixed(part) || part === asked;
  });
}

function keep<Value>(all: Record<string, Value>, ids: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
}

/** Gives for each path a build that holds every route the path could belong to, the same one for the same beginning. */
export function narrowBuild(build: ServerBuild): (path: string) => ServerBuild {
  const patterns = Object.values(build.routes).flatMap((route) =>
    route ? [{ route, pattern: fullPath(route, build.routes) }] : [],
  );
  const beginnings = new Set(
    patterns.flatMap(({ pattern }) => {
      const parts = partsOf(pattern);
      const fixed = parts.slice(0, parts.findIndex((part) => !isFixed(part)) >>> 0);
      return fixed.map((_, index) => fixed.slice(0, index + 1).join('/'));
    }),
  );
  const made = new Map<string, ServerBuild>();

  function under(beginning: string): ServerBuild {
    const ids = new Set<string>();
    for (const { route, pattern } of patterns) {
      if (!mayBegin(pattern, partsOf(beginning))) continue;
      for (let one: typeof route | undefined = route; one; one = build.routes[one.parentId ?? ''])
        ids.add(one.id);
    }
    const assets = { ...build.assets, routes: keep(build.assets.routes, ids) };
    return { ...build, routes: keep(build.routes, ids), assets };
  }

  return (path) => {
    const parts = partsOf(path.replace(/\.data$/, ''));
    while (parts.length > 0 && !beginnings.has(parts.join('/'))) parts.pop();
    const beginning = parts.join('/');
    const known = made.get(beginning) ?? under(beginning);
    made.set(beginning, known);
    return known;
  };
}
