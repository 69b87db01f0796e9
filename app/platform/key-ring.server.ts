import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from './env.server.ts';
import { dataKeys, type NamedKey } from './env-schema.ts';

/** The keys of the record. `current` seals, every key opens, and the oldest makes the blind keys. */
export interface KeyRing {
  current: NamedKey;
  byId(id: string): NamedKey | undefined;
  blindKey(purpose: string): Uint8Array;
}

/**
 * A ring of keys, newest first. Blind keys come from the oldest one, because a hash that is looked up cannot be
 * made again when a key is added in front. Throws when the list is empty.
 */
export function createKeyRing(keys: readonly NamedKey[]): KeyRing {
  const current = keys[0];
  const oldest = keys.at(-1);
  if (!current || !oldest) throw new Error('A key ring needs a key');
  const ids = new Map(keys.map((key) => [key.id, key]));
  const blind = new Map<string, Uint8Array>();
  return {
    current,
    byId: (id) => ids.get(id),
    blindKey(purpose) {
      const known = blind.get(purpose);
      if (known) return known;
      const made = new Uint8Array(hkdfSync('sha256', oldest.bytes, '', `front-door:blind:${purpose}`, 32));
      blind.set(purpose, made);
      return made;
    },
  };
}

let ring: KeyRing | undefined;

/**
 * The ring of this process. Without DATA_KEYS (never on a live service) a key is made once in the data folder.
 * Throws when that file cannot be read or is damaged: never replaces it, for then nothing could be opened again.
 */
export function keyRing(): KeyRing {
  ring ??= createKeyRing(env.DATA_KEYS ?? (env.NODE_ENV === 'test' ? [newKey()] : kept(env.DATA_DIR)));
  return ring;
}

/** A key only this purpose uses, for hashes that are looked up. The same for every key added later in front. */
export const blindKey = (purpose: string): Uint8Array => keyRing().blindKey(purpose);

function newKey(): NamedKey {
  return { id: 'made', bytes: new Uint8Array(randomBytes(32)) };
}

function kept(folder: string): NamedKey[] {
  const file = join(folder, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { id, bytes } = newKey();
  const attempt = `${file}.${process.pid}`;
  writeFileSync(attempt, `${id}:${Buffer.from(bytes).toString('base64')}\n`, { mode: 0o600 });
  try {
    // Linking fails if another process was first, and never shows a half-written file.
    linkSync(attempt, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(attempt, { force: true });
  }
  chmodSync(file, 0o600);
  const read = dataKeys.safeParse(readFileSync(file, 'utf8').trim());
  if (!read.success) throw new Error('The file "keys" in the data folder is damaged. Put a copy of it back.');
  return read.data;
}
