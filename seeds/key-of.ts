import { createHash } from 'node:crypto';

/** The same title always gives the same key, so that a scene is sent once however often this runs. */
export function keyOf(title: string): string {
  const hash = createHash('sha256').update(`front-door scene: ${title}`).digest();
  // Marked as a UUID whose bits mean something of our own (RFC 9562, version 8).
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash.toString('hex')) ?? [];
  return parts.join('-');
}
