/** The gate of every staff page. Nothing behind it runs for anybody who may not be there. */
import { redirect } from '@remix-run/node';
import { systemClock } from '../platform/clock.ts';
import { type Action, may, type Staff } from './roles.ts';
import { signInPath } from './safe-next.ts';
import { staffOf } from './session.server.ts';

/**
 * Whoever is signed in, when they may do this. Otherwise throws: a redirect to sign in (and then back here), or
 * 403 for somebody whose role does not include it.
 */
export async function requireStaff(request: Request, action: Action = 'read-queue'): Promise<Staff> {
  const staff = await staffOf(request, systemClock.now());
  if (!staff) {
    const { pathname, search } = new URL(request.url);
    throw redirect(signInPath(pathname + search));
  }
  if (!may(staff.role, action)) throw new Response(null, { status: 403 });
  return staff;
}
