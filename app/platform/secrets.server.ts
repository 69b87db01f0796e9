import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { checkSymbol, grouped, normalise, symbols } from './crockford.ts';
import { blindKey } from './key-ring.server.ts';

/** 256 random bits for a cookie or a link. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored and looked up in place of a token or a normalised return code. Useless without the key ring. */
export function hashToken(token: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHmac('sha256', blindKey('token')).update(token).digest());
}

/** 100 random bits a person can copy by hand: `K7QM4-...` in four groups of five. */
export function newReturnCode(): string {
  return grouped(symbols(randomBytes(20)), 5);
}

/** The return code that was meant, written as `newReturnCode` writes it, or null if it cannot be one. */
export function normaliseReturnCode(typed: string): string | null {
  const code = normalise(typed, 20);
  return code && grouped(code, 5);
}

/** A reference such as `K7QM-4TXN`: seven random symbols, so it tells nothing about how many there are, and a check. */
export function newReference(): string {
  const random = symbols(randomBytes(7));
  return grouped(random + checkSymbol(random), 4);
}

/** The reference that was meant, written as `newReference` writes it, or null if it is mistyped. */
export function normaliseReference(typed: string): string | null {
  const code = normalise(typed, 8);
  return code && checkSymbol(code.slice(0, 7)) === code.at(7) ? grouped(code, 4) : null;
}

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function sameSecret(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
