/**
 * A device on which somebody has signed in before, with both factors. It opens nothing: it only has a counter of its
 * own for wrong tries, so that guessing from elsewhere never holds up whoever sits at it.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { type Cookie, createCookie } from '@remix-run/node';
import { env } from '../platform/env.server.ts';
import { blindKey } from '../platform/key-ring.server.ts';

const HALF_A_YEAR = 180 * 24 * 60 * 60;

/** Several people may share a desk. */
const MOST_PEOPLE = 10;

let made: Cookie | undefined;
function cookie(): Cookie {
  const secure = env.ORIGIN.startsWith('https:');
  made ??= createCookie(secure ? '__Host-device' : 'device', {
    ...{ path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: HALF_A_YEAR },
    secrets: [Buffer.from(blindKey('device')).toString('base64url')],
  });
  return made;
}

interface Device {
  id: string;
  /** Keyed hashes: whose device it is cannot be read from it. */
  people: string[];
}

const mark = (id: string, email: string) =>
  createHmac('sha256', blindKey('device')).update(`${id}\n${email}`).digest('base64url').slice(0, 22);

async function deviceOf(request: Request): Promise<Device | null> {
  const kept: unknown = await cookie().parse(request.headers.get('Cookie'));
  if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('people' in kept)) return null;
  if (typeof kept.id !== 'string' || !Array.isArray(kept.people)) return null;
  return { id: kept.id, people: kept.people.filter((one) => typeof one === 'string') };
}

/** The name of the device this comes from, when this person has signed in on it before. */
export async function knownDevice(request: Request, email: string): Promise<string | null> {
  const device = await deviceOf(request);
  return device?.people.includes(mark(device.id, email)) ? device.id : null;
}

/** The `Set-Cookie` value by which we know the device again. */
export async function rememberDevice(request: Request, email: string): Promise<string> {
  const { id, people } = (await deviceOf(request)) ?? { id: randomUUID(), people: [] };
  const own = mark(id, email);
  const others = people.filter((one) => one !== own).slice(0, MOST_PEOPLE - 1);
  return cookie().serialize({ id, people: [own, ...others] } satisfies Device);
}
