/** How far the audit trail had come at some moment, signed: cutting its end off, or putting another in its place, shows. */
import { createHmac } from 'node:crypto';

export interface Head {
  seq: bigint;
  hash: Uint8Array;
  at: Date;
}
export interface SignedHead extends Head {
  mac: Uint8Array;
}

/** What the first head is signed over in place of one before it, and the hash before the first entry. */
export const beginning: Uint8Array = new Uint8Array(32);

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The signature. It covers the head before, so that none can be taken out. */
export function headMac({ seq, hash, at }: Head, before: Uint8Array, key: Uint8Array): Buffer<ArrayBuffer> {
  const text = JSON.stringify(['head-1', hex(before), `${seq}`, hex(hash), at.getTime()]);
  return Buffer.from(createHmac('sha256', key).update(text).digest());
}

/** As it is noted elsewhere, and given to `npm run audit:verify -- --head`. */
export const headInWords = ({ seq, hash }: Pick<Head, 'seq' | 'hash'>): string => `${seq}:${hex(hash)}`;
