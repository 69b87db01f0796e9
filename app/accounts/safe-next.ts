/** Where somebody may be taken after signing in: a page of the front door, and never another site. */
import { paths } from '../paths.ts';

const inside = /^\/staff(?:[/?][\w\-./?=&%~]*)?$/;

/** The path that was asked for, when it is one of ours; otherwise the queue. */
export function safeNext(asked: string | null): string {
  const home = paths.staff.queue();
  if (asked === null || asked.length > 300) return home;
  // Two slashes would name another host, and browsers read a backslash as a slash.
  if (!inside.test(asked) || asked.includes('//') || asked.includes('..')) return home;
  if (asked === `${home}/`) return home;
  return apart.some((path) => asked.startsWith(path)) ? home : asked;
}

/** Pages one is never sent back to: they belong to signing in and out. */
const apart = [
  ...[paths.staff.signOut(), paths.staff.signIn(), paths.staff.secondFactor()],
  ...[paths.staff.forgotten(), paths.staff.invitation()],
];

const withWayBack = (path: string, from: string): string => {
  const next = safeNext(from);
  return next === paths.staff.queue() ? path : `${path}?next=${encodeURIComponent(next)}`;
};

/** The sign-in page, with the way back. Paths carry references at most, so nothing identifying is in it. */
export const signInPath = (from: string): string => withWayBack(paths.staff.signIn(), from);

/** The page that asks for the second factor, with the way back. */
export const secondFactorPath = (from: string): string => withWayBack(paths.staff.secondFactor(), from);

/** Where a request to one of these pages wants to go on to. */
export const nextOf = (request: Request): string => safeNext(new URL(request.url).searchParams.get('next'));
