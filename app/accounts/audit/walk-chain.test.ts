import { createHmac, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { beginning, headMac, type SignedHead } from '../../platform/audit-heads.ts';
import { hashOf, macOf, type StoredEntry } from './entry.ts';
import { arrive, type Break, type NotedHead, setOut, walkOn } from './walk-chain.ts';

const key = (name: string) => new Uint8Array(createHmac('sha256', 'test').update(name).digest());
const keys = { entry: key('entry'), head: key('head') };
const start = Date.parse('2026-11-24T10:00Z');

interface Trail {
  entries: StoredEntry[];
  heads: SignedHead[];
}

function chained(entries: readonly StoredEntry[]): StoredEntry[] {
  let before = beginning;
  return entries.map((entry, index) => {
    const linked = { ...entry, seq: BigInt(index + 1) };
    before = hashOf(linked, before);
    return { ...linked, hash: before };
  });
}

function entry(n: number, marked = keys.entry): StoredEntry {
  const content = {
    ...{
      id: randomUUID(),
      at: new Date(start + n * 1000),
      actor: `actor-${n % 5}`,
      action: 'referral-viewed',
    },
    ...{ subject: n % 4 === 0 ? null : `subject-${n % 7}`, shown: n % 3 === 0 ? [randomUUID()] : [] },
  };
  const detail = { count: n, because: 'team' };
  return {
    ...{ ...content, seq: 0n, detail: JSON.stringify(detail), hash: beginning },
    mac: macOf({ ...content, detail }, marked),
  };
}

/** Forty entries, signed at the start, after every eight and at the end. */
function aTrail(): Trail {
  const entries = chained(Array.from({ length: 40 }, (_, n) => entry(n)));
  const heads: SignedHead[] = [];
  for (let seq = 0; seq <= 40; seq += 8) {
    const hash = entries[seq - 1]?.hash ?? beginning;
    const head = { seq: BigInt(seq), hash, at: new Date(start + seq * 1000) };
    heads.push({ ...head, mac: headMac(head, heads.at(-1)?.mac ?? beginning, keys.head) });
  }
  return { entries, heads };
}

/** In pages of seven, as the database is read. */
function walked({ entries, heads }: Trail, noted?: NotedHead): Break | null {
  let walk = setOut;
  let upTo = -1n;
  for (let from = 0; from <= entries.length; from += 7) {
    const page = entries.slice(from, from + 7);
    const last = page.at(-1)?.seq ?? walk.seq;
    const within = heads.filter(({ seq }) => seq > upTo && seq <= last);
    const next = walkOn(walk, page, within, keys, noted);
    if ('kind' in next) return next;
    walk = next;
    if (last > upTo) upTo = last;
  }
  const ids = new Set(entries.map(({ id }) => id));
  const twice = ids.size < entries.length ? ({ kind: 'forged', seq: 0n, at: null } as const) : null;
  return (
    arrive(
      walk,
      heads.find(({ seq }) => seq > walk.seq),
      noted,
    ) ?? twice
  );
}

/** Numbers that look like chance and are the same on every run. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
}

type Roll = ReturnType<typeof dice>;
type Tampering = (trail: Trail, roll: Roll) => Trail;

const changeOne =
  (change: (one: StoredEntry, roll: Roll) => Partial<StoredEntry>): Tampering =>
  ({ entries, heads }, roll) => {
    const at = roll(entries.length);
    return { heads, entries: entries.map((one, n) => (n === at ? { ...one, ...change(one, roll) } : one)) };
  };
const flipped = (bytes: Uint8Array | null, roll: Roll) => {
  const copy = new Uint8Array(bytes ?? beginning);
  const at = roll(copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << roll(8));
  return copy;
};
/** Whoever can write to the database can work hashes out anew: no key is needed for that. */
const rehashed =
  (tampering: Tampering): Tampering =>
  (trail, roll) => {
    const { entries, heads } = tampering(trail, roll);
    return { heads, entries: chained(entries) };
  };
const without: Tampering = ({ entries, heads }, roll) => {
  const at = roll(entries.length - 1);
  return { heads, entries: entries.filter((_, n) => n !== at) };
};
const swapped: Tampering = ({ entries, heads }, roll) => {
  const at = roll(entries.length - 1);
  const [one, other] = [entries[at], entries[at + 1]];
  if (!one || !other) throw new Error('there are two');
  const copy = [...entries];
  copy[at] = { ...other, seq: one.seq };
  copy[at + 1] = { ...one, seq: other.seq };
  return { heads, entries: copy };
};
const inserted =
  (make: (trail: Trail, roll: Roll) => StoredEntry): Tampering =>
  (trail, roll) => {
    const at = roll(trail.entries.length + 1);
    return { heads: trail.heads, entries: trail.entries.toSpliced(at, 0, make(trail, roll)) };
  };
const cut: Tampering = ({ entries, heads }, roll) => ({ heads, entries: entries.slice(0, roll(40)) });

const tamperings: Record<string, Tampering> = {
  'another id': changeOne(() => ({ id: randomUUID() })),
  'another time': changeOne((one, roll) => ({ at: new Date(one.at.getTime() + 1 + roll(86_400_000)) })),
  'another actor': changeOne(() => ({ actor: 'somebody-else' })),
  'another action': changeOne(() => ({ action: 'note-added' })),
  'another subject': changeOne(() => ({ subject: 'another' })),
  'other records shown': changeOne(() => ({ shown: [randomUUID()] })),
  'another detail': changeOne(() => ({ detail: '{"count": 1000}' })),
  'another mark': changeOne((one, roll) => ({ mac: flipped(one.mac, roll) })),
  'no mark': changeOne(() => ({ mac: null })),
  'another hash': changeOne((one, roll) => ({ hash: flipped(one.hash, roll) })),
  'another number': changeOne((one, roll) => ({ seq: one.seq + 100n + BigInt(roll(9)) })),
  'changed, hashes anew': rehashed(changeOne(() => ({ actor: 'somebody-else' }))),
  'clock put back, hashes anew': rehashed(
    changeOne((one) => ({ at: new Date(one.at.getTime() - 3_600_000) })),
  ),
  'taken out': without,
  'taken out, hashes anew': rehashed(without),
  'two swapped': swapped,
  'two swapped, hashes anew': rehashed(swapped),
  'made up and put in': rehashed(inserted((_, roll) => entry(roll(40), key('guess')))),
  'put in without a mark': rehashed(inserted((_, roll) => ({ ...entry(roll(40)), mac: null }))),
  'copied and put in': rehashed(inserted(({ entries }, roll) => entries[roll(40)] ?? entry(0))),
  'end cut off': cut,
  'end cut off, with its signatures': (trail, roll) => {
    const { entries } = cut(trail, roll);
    return { entries, heads: trail.heads.filter(({ seq }) => seq <= BigInt(entries.length)) };
  },
  'signatures taken away': ({ entries }) => ({ entries, heads: [] }),
  'one signature taken away': ({ entries, heads }, roll) => ({ entries, heads: heads.toSpliced(roll(6), 1) }),
  'a signature changed': ({ entries, heads }, roll) => {
    const at = roll(6);
    const change = (head: SignedHead) =>
      [
        { ...head, hash: flipped(head.hash, roll) },
        { ...head, mac: flipped(head.mac, roll) },
      ][roll(2)];
    return { entries, heads: heads.map((head, n) => (n === at ? (change(head) ?? head) : head)) };
  },
  'another trail in its place': ({ heads }) => ({
    entries: chained(Array.from({ length: 40 }, (_, n) => entry(n, key('guess')))),
    heads,
  }),
};

describe('the chain', () => {
  const trail = aTrail();
  const last = trail.heads.at(-1);
  if (!last) throw new Error('the trail is signed');

  test('is whole as it was written, also against a head noted elsewhere', () => {
    expect(walked(trail)).toBeNull();
    expect(walked(trail, last)).toBeNull();
    expect(walked({ entries: [], heads: trail.heads.slice(0, 1) })).toBeNull();
  });

  test.each(Object.entries(tamperings))('%s: found, fifty times of fifty', (_, tamper) => {
    const missed = Array.from({ length: 50 }, (_, seed) => seed + 1).filter(
      (seed) => walked(tamper(trail, dice(seed * 7919)), last) === null,
    );
    expect(missed).toEqual([]);
  });

  test('names what was done, and where', () => {
    const change = (seq: number, to: Partial<StoredEntry>) => ({
      ...trail,
      entries: trail.entries.map((one) => (one.seq === BigInt(seq) ? { ...one, ...to } : one)),
    });
    expect(walked(change(7, { actor: 'x' }))).toMatchObject({ kind: 'changed', seq: 7n });
    expect(walked(change(7, { hash: beginning }))).toMatchObject({ kind: 'changed', seq: 7n });
    const gone = { ...trail, entries: trail.entries.filter(({ seq }) => seq !== 12n) };
    expect(walked(gone)).toMatchObject({ kind: 'missing', seq: 12n });
    expect(walked(swapped(trail, () => 20))).toMatchObject({ kind: 'reordered', seq: 21n });
    expect(walked({ ...trail, entries: trail.entries.slice(0, 30) })).toMatchObject({
      kind: 'tail-cut',
      seq: 31n,
    });
    expect(walked(rehashed(changeOne(() => ({ actor: 'x' })))(trail, () => 4))).toMatchObject({
      kind: 'forged',
      seq: 5n,
    });
    expect(walked(rehashed(without)(trail, () => 9))).toMatchObject({ kind: 'replaced', seq: 16n });
  });

  test('what was there before entries were marked counts only at the beginning, under the first head', () => {
    const old = chained(Array.from({ length: 5 }, (_, n) => ({ ...entry(n), mac: null })));
    const head = { seq: 5n, hash: old.at(-1)?.hash ?? beginning, at: new Date(start) };
    const heads = [{ ...head, mac: headMac(head, beginning, keys.head) }];
    expect(walked({ entries: old, heads })).toBeNull();
    const more = chained([...old, { ...entry(6), mac: null }]);
    expect(walked({ entries: more, heads })).toMatchObject({ kind: 'forged', seq: 6n });
  });
});
