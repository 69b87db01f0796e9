import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type KeyRing, keyRing } from './key-ring.server.ts';

/** The envelope was changed, belongs to another row, or its key is gone. Says which, never what was inside. */
export class SealBroken extends Error {
  override name = 'SealBroken';
  constructor(readonly code: 'not_an_envelope' | 'unknown_key' | 'changed_or_elsewhere') {
    super(`A sealed value cannot be opened: ${code}`);
  }
}

const VERSION = 1;
const IV = 12;
const TAG = 16;

/**
 * The value as JSON in AES-256-GCM, openable only as `boundTo` ("Draft:<id>"), so no row can be passed off as
 * another. Envelope: version, length of key id, key id, iv, tag, ciphertext.
 */
export function seal(value: unknown, boundTo: string, ring: KeyRing = keyRing()): Uint8Array<ArrayBuffer> {
  const { id, bytes } = ring.current;
  const head = Buffer.concat([Buffer.from([VERSION, id.length]), Buffer.from(id, 'latin1')]);
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', bytes, iv, { authTagLength: TAG });
  cipher.setAAD(boundBytes(head, boundTo));
  const inside = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  const parts = [head, iv, cipher.getAuthTag(), inside];
  const envelope = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    envelope.set(part, at);
    at += part.length;
  }
  return envelope;
}

/** What was sealed for this very row. Throws `SealBroken` in every other case. */
export function unseal<T>(envelope: Uint8Array, boundTo: string, ring: KeyRing = keyRing()): T {
  const [version, idLength = 0] = envelope;
  const start = 2 + idLength;
  const inside = start + IV + TAG;
  if (version !== VERSION || envelope.length < inside) throw new SealBroken('not_an_envelope');
  const head = envelope.subarray(0, start);
  const key = ring.byId(Buffer.from(head.subarray(2)).toString('latin1'));
  if (!key) throw new SealBroken('unknown_key');
  const iv = envelope.subarray(start, start + IV);
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, iv, { authTagLength: TAG });
  decipher.setAAD(boundBytes(head, boundTo));
  decipher.setAuthTag(envelope.subarray(start + IV, inside));
  try {
    const text = decipher.update(envelope.subarray(inside), undefined, 'utf8') + decipher.final('utf8');
    return JSON.parse(text) as T;
  } catch {
    throw new SealBroken('changed_or_elsewhere');
  }
}

const boundBytes = (head: Uint8Array, boundTo: string) => Buffer.concat([head, Buffer.from(boundTo, 'utf8')]);
