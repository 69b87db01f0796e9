/**
 * Walks the audit trail from its first entry and finds the first place where it is not as it was written. Pure, and takes
 * entries a page at a time, so that a million of them need no more memory than a page.
 */
import { beginning, headMac, type SignedHead } from '../../platform/audit-heads.ts';
import { type AuditDetail, hashOf, macOf, type StoredEntry } from './entry.ts';

/**
 * `changed`: it does not say what it said. `missing`: a number is left out. `reordered`: it stood elsewhere. `forged`: it
 * was not written by the application. `replaced`: hashes were worked out anew over something else. `tail-cut`: the
 * trail once went further. `heads-missing` and `head-forged`: its signatures were taken away or made up.
 */
export type BreakKind =
  | 'changed'
  | 'missing'
  | 'reordered'
  | 'forged'
  | 'replaced'
  | 'tail-cut'
  | 'heads-missing'
  | 'head-forged';

export interface Break {
  kind: BreakKind;
  seq: bigint;
  /** When the entry there says it was written; null when there is none. */
  at: Date | null;
}

export interface Keys {
  entry: Uint8Array;
  head: Uint8Array;
}

/** A head as somebody noted it elsewhere. */
export interface NotedHead {
  seq: bigint;
  hash: Uint8Array;
}

export interface Walk {
  seq: bigint;
  hash: Uint8Array;
  headMac: Uint8Array;
  /** Entries from before there was a key to mark them with: only at the beginning, and under the first head. */
  unmarked: bigint;
  marked: bigint;
  heads: number;
  firstHead: bigint | null;
  lastHead: bigint | null;
  notedIsThere: boolean;
  /** Its mark is right and its hash is not: the entry after it tells whether it was moved. */
  suspect: { entry: StoredEntry; hash: Uint8Array } | null;
}

export const setOut: Walk = {
  ...{ seq: 0n, hash: beginning, headMac: beginning, unmarked: 0n, marked: 0n, heads: 0 },
  ...{ firstHead: null, lastHead: null, notedIsThere: false, suspect: null },
};

const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;
const found = (kind: BreakKind, { seq, at }: { seq: bigint; at: Date | null }): Break => ({ kind, seq, at });

function detailOf(text: string): AuditDetail {
  const read: unknown = JSON.parse(text);
  return typeof read === 'object' && read !== null ? (read as AuditDetail) : {};
}

const isMarked = (entry: StoredEntry, mac: Uint8Array, key: Uint8Array) =>
  same(macOf({ ...entry, detail: detailOf(entry.detail) }, key), mac);

function passHead(walk: Walk, head: SignedHead, key: Uint8Array, noted?: NotedHead): Walk | Break {
  const broken = { seq: head.seq, at: head.at };
  if (!same(headMac(head, walk.headMac, key), head.mac)) return found('head-forged', broken);
  if (!same(head.hash, walk.hash)) return found('replaced', broken);
  return {
    ...walk,
    headMac: head.mac,
    heads: walk.heads + 1,
    firstHead: walk.firstHead ?? head.seq,
    lastHead: head.seq,
    notedIsThere:
      walk.notedIsThere || (noted !== undefined && noted.seq === head.seq && same(noted.hash, head.hash)),
  };
}

function passEntry(walk: Walk, entry: StoredEntry, { entry: key }: Keys): Walk | Break {
  if (walk.suspect) {
    const { entry: before, hash } = walk.suspect;
    return found(same(hashOf(entry, hash), entry.hash) ? 'changed' : 'reordered', before);
  }
  if (entry.seq <= walk.seq) return found('reordered', entry);
  if (entry.seq > walk.seq + 1n) return found('missing', { seq: walk.seq + 1n, at: null });
  const hash = hashOf(entry, walk.hash);
  const isLinked = same(hash, entry.hash);
  if (entry.mac === null) {
    if (walk.marked > 0n || walk.firstHead !== null) return found('forged', entry);
    if (!isLinked) return found('changed', entry);
    return { ...walk, seq: entry.seq, hash, unmarked: walk.unmarked + 1n };
  }
  if (!isMarked(entry, entry.mac, key)) return found(isLinked ? 'forged' : 'changed', entry);
  const suspect = isLinked ? null : { entry, hash };
  return { ...walk, seq: entry.seq, hash, marked: walk.marked + 1n, suspect };
}

/** Goes on over the next entries, with the heads from before the first to before the next page. */
export function walkOn(
  start: Walk,
  entries: readonly StoredEntry[],
  heads: readonly SignedHead[],
  keys: Keys,
  noted?: NotedHead,
): Walk | Break {
  let walk = start;
  const waiting = [...heads];
  const passHeads = (upTo: bigint): Break | null => {
    for (let head = waiting[0]; head && head.seq <= upTo; head = waiting[0]) {
      if (head.seq < upTo || walk.suspect) return walk.suspect ? null : found('head-forged', head);
      const next = passHead(walk, head, keys.head, noted);
      if ('kind' in next) return next;
      walk = next;
      waiting.shift();
    }
    return null;
  };
  const atStart = passHeads(walk.seq);
  if (atStart) return atStart;
  for (const entry of entries) {
    const next = passEntry(walk, entry, keys);
    if ('kind' in next) return next;
    walk = next;
    if (noted && noted.seq === walk.seq && !walk.suspect && !same(noted.hash, walk.hash)) {
      return found('replaced', entry);
    }
    const broken = passHeads(walk.seq);
    if (broken) return broken;
  }
  return walk;
}

/** What can only be said at the end. `later` is a head that is signed over more than there is. */
export function arrive(walk: Walk, later: SignedHead | undefined, noted?: NotedHead): Break | null {
  const next = { seq: walk.seq + 1n, at: null };
  if (walk.suspect) return found('changed', walk.suspect.entry);
  if (later || (noted && noted.seq > walk.seq)) return found('tail-cut', next);
  if (walk.heads === 0 && walk.seq > 0n) return found('heads-missing', next);
  if (noted && !walk.notedIsThere) return found('heads-missing', { seq: noted.seq, at: null });
  return null;
}
