/**
 * A short stand-in for a name, always the same, that says nothing of it. Whatever gets into the address bar stays in
 * the browser's history, where somebody at home may read it: so addresses and fragments never say what it was about.
 */
export function opaque(name: string): string {
  // FNV-1a, 32 bits: it need only tell names apart, not hide them from somebody who has the source.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `q${(hash >>> 0).toString(36)}`;
}
