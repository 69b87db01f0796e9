/** Where somebody may be taken after signing in: a page of the front door, and never another site. */
import { paths } from '../paths.ts';

const inside = /^\/staff(?:[/?][\w\-./?=&%~]*)?$/;

/** The path that was asked for, when it is one of ours; otherwise the queue. */
export function safeNext(asked: string | null): string {
  const home = paths.staff.queue();
  if (asked === null || asked.length > 300) return home;
  // Two slashes would name another host, and browsers read a backslash as a slash.
  if (!inside.test(asked) || asked.includes('//') || asked.includes('..')) return home;
  return asked.startsWith(paths.staff.signOut()) || asked.startsWith(paths.staff.signIn()) ? home : asked;
}

/** The sign-in page, with the way back. Paths carry references at most, so nothing identifying is in it. */
export function signInPath(from: string): string {
  const next = safeNext(from);
  return next === paths.staff.queue()
    ? paths.staff.signIn()
    : `${paths.staff.signIn()}?next=${encodeURIComponent(next)}`;
}
