/** The gate of every staff page. Nothing behind it runs for anybody who may not be there. */
import { redirect } from '@remix-run/node';
import { paths } from '../paths.ts';
import { systemClock } from '../platform/clock.ts';
import { log } from '../platform/log.server.ts';
import { askToSignInAgain } from './carry.server.ts';
import { homeOf } from './home.ts';
import { type Action, may, type Staff } from './roles.ts';
import { secondFactorPath, signInPath } from './safe-next.ts';
import { type Session, sessionOf } from './session.server.ts';

/**
 * Whoever is signed in, when they may do this. Otherwise throws: a redirect to sign in, or to the second factor (and
 * then back here); for a form that was sent after the session ended a page that keeps what was written; or 403 for
 * somebody whose role does not include it.
 */
export async function requireStaff(request: Request, action: Action = 'read-queue'): Promise<Staff> {
  return (await requireSession(request, action)).staff;
}

/** The same with the session itself, for the pages about one's own account. */
export async function requireSession(request: Request, action: Action = 'own-account'): Promise<Session> {
  const at = systemClock.now();
  const session = await sessionOf(request, at);
  const { pathname, search } = new URL(request.url);
  const here = pathname.replace(/\.data$/, '') + search;
  if (!session?.secondFactorAt) {
    if (request.method === 'POST') throw await askToSignInAgain(request, here, at);
    throw redirect(session ? secondFactorPath(here) : signInPath(here));
  }
  const { role } = session.staff;
  if (may(role, action)) return session;
  // The front page of those who read no queue is another one.
  if (request.method === 'GET' && pathname.replace(/\/$/, '') === paths.staff.queue())
    throw redirect(homeOf(role));
  log.warn({ event: 'role-refused', actor: session.staff.id, code: action });
  throw new Response(null, { status: 403 });
}
