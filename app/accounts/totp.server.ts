/**
 * The codes of an authenticator app (RFC 6238): six digits, thirty seconds. A code of the step before or after is
 * taken too, because telephones are not quite on time, and each step counts once.
 */
import { createHmac } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { toString as qrCode } from 'qrcode';
import { blindKey } from '../platform/key-ring.server.ts';
import { seal, unseal } from '../platform/seal.server.ts';

const PERIOD = 30;
const WINDOW = 1;

interface SealedTotp {
  /** Base 32. */
  secret: string;
}
const boundTo = (accountId: string) => `StaffAccountTotp:${accountId}`;

export const sealSecret = (secret: string, accountId: string) =>
  seal({ secret } satisfies SealedTotp, boundTo(accountId));

export const openSecret = (sealed: Uint8Array, accountId: string): string =>
  unseal<SealedTotp>(sealed, boundTo(accountId)).secret;

/**
 * The secret somebody is offered who has no authenticator yet: the same as often as they load the page of this one
 * session, another in any other. Nothing is stored before a code of it was given.
 */
export function secretOffered(accountId: string, sessionId: string): string {
  const bytes = createHmac('sha1', blindKey('authenticator')).update(`${accountId}\n${sessionId}`).digest();
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
}

const authenticator = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD });

/** The step of time that this is the code of, or null when it is not one of now. */
export function stepOf(typed: string, secret: string, at: Date): number | null {
  const token = typed.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = at.getTime();
  const delta = authenticator(secret).validate({ token, timestamp, window: WINDOW });
  return delta === null ? null : stepAt(at) + delta;
}

const stepAt = (at: Date) => TOTP.counter({ period: PERIOD, timestamp: at.getTime() });

/** The first code that would still be taken, as the app itself would show it; null when all of them are used up. */
export function nextCode(secret: string, lastStep: number | null, at: Date): string | null {
  const now = stepAt(at);
  const step = [now, now + WINDOW].find((one) => lastStep === null || one > lastStep);
  return step === undefined ? null : authenticator(secret).generate({ timestamp: step * PERIOD * 1000 });
}

export interface SetUp {
  /** In groups of four, to be typed where nothing can be scanned. */
  typed: string;
  /** The same as a picture, inside the page. */
  picture: string;
}

/** What an authenticator app needs. `issuer` is what it will name the entry by. */
export async function setUpOf(secret: string, email: string, issuer: string): Promise<SetUp> {
  const uri = new TOTP({
    secret: Secret.fromBase32(secret),
    issuer,
    label: email,
    period: PERIOD,
  }).toString();
  const svg = await qrCode(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return {
    typed: secret.match(/.{1,4}/g)?.join(' ') ?? secret,
    picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  };
}
