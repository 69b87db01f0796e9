/**
 * What somebody was about to send when their session had ended. It travels, sealed, through signing in again in a
 * hidden field, so that nothing typed is lost and nothing is stored; the same person may then send it, and nobody else.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { authority } from '../platform/authority.server.ts';
import { log } from '../platform/log.server.ts';
import { SealBroken, seal, unseal } from '../platform/seal.server.ts';
import type { Carried, SessionEnded } from './carry.ts';
import { safeNext } from './safe-next.ts';
import { accountOf } from './session.server.ts';

const GOOD_FOR = 30 * 60_000;

/** What fits through a form beside the rest. */
const LONGEST = 200_000;

/** Whatever a page calls them, passwords are typed again. */
const secret = /password|passcode/i;

interface Kept extends Carried {
  until: number;
}

const boundTo = (accountId: string) => `CarriedForm:${accountId}`;

async function fieldsOf(request: Request): Promise<[string, string][]> {
  const form = await request.formData().catch(() => new FormData());
  return [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !secret.test(name) ? [[name, value]] : [],
  );
}

/** Seals a form for one account and one address; null where it is too long to be carried. */
export function carry(accountId: string, { path, fields }: Carried, at: Date): string | null {
  const kept: Kept = { path, fields, until: at.getTime() + GOOD_FOR };
  const squeezed = deflateRawSync(JSON.stringify(kept)).toString('base64url');
  const carried = Buffer.from(seal(squeezed, boundTo(accountId))).toString('base64url');
  return carried.length > LONGEST ? null : carried;
}

/** What this very account was about to send, or null: somebody else's, changed on the way, or too long ago. */
export function unpack(accountId: string, carried: string, at: Date): Carried | null {
  try {
    const squeezed = unseal<string>(Buffer.from(carried, 'base64url'), boundTo(accountId));
    const { path, fields, until } = JSON.parse(
      inflateRawSync(Buffer.from(squeezed, 'base64url')).toString('utf8'),
    ) as Kept;
    return until > at.getTime() && safeNext(path) === path ? { path, fields } : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

/** The answer to a form that arrives without a session: a page to sign in on that keeps what was written. */
export async function askToSignInAgain(request: Request, path: string, at: Date): Promise<Response> {
  const accountId = await accountOf(request);
  const fields = await fieldsOf(request);
  const carried = accountId && safeNext(path) === path ? carry(accountId, { path, fields }, at) : null;
  log.info({ event: 'session-ended-while-writing', code: carried ? 'kept' : 'not-kept' });
  const { shortName, serviceName, colour } = authority;
  const frame = { shortName, serviceName, colour };
  const ended: SessionEnded = { kind: 'session-ended', next: safeNext(path), carried, frame };
  return Response.json(ended, { status: 401 });
}
