/** A browser on which somebody is signed in, without the pages that lead there. */
import type { Staff } from '../../app/accounts/roles.ts';
import { beginSession, holdSession } from '../../app/accounts/session.server.ts';
import { db } from '../../app/platform/db.server.ts';

/** The `Cookie` header of a session with both factors. With `half` only the password was given. */
export async function cookieOf({ id }: Pick<Staff, 'id'>, at = new Date(), half = false): Promise<string> {
  const request = new Request('http://localhost:3000/staff/sign-in');
  const { token } = await beginSession(db, { accountId: id, request, at, secondFactor: !half });
  return (await holdSession(token)).split(';')[0] ?? '';
}
