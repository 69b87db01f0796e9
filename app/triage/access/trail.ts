/** What the trail page is asked for and what it shows. An address of it holds references, codes and account ids only. */
import type { AuditAction } from '../../accounts/audit-actions.ts';
import type { MomentProps } from '../../govuk/index.ts';

/** Kinds a data protection lead looks for. `outside` are looks from outside the team, or through a broken glass. */
export const trailKinds = {
  reasons: { name: 'Reasons given', actions: ['reason-given'] },
  glass: { name: 'Glass broken', actions: ['glass-broken'] },
  outside: {
    name: 'Opened from outside the team',
    actions: ['referral-viewed', 'record-printed', 'record-exported'],
  },
  looks: {
    name: 'Opened, printed or exported',
    actions: ['referral-viewed', 'record-printed', 'record-exported'],
  },
  lists: { name: 'Seen in a list or a search', actions: ['queue-viewed', 'searched', 'caseloads-viewed'] },
  refused: { name: 'Refused', actions: ['view-refused'] },
  access: { name: 'Lists of who may open changed', actions: ['access-changed'] },
} as const satisfies Record<string, { name: string; actions: readonly AuditAction[] }>;
export type TrailKind = keyof typeof trailKinds;

export interface TrailFilter {
  /** As typed; the page says so when it cannot be a reference. */
  reference: string;
  person: string;
  /** `2026-11-24`, in London. */
  day: string;
  kind: TrailKind | null;
  /** Entries before this one. */
  before: bigint | null;
  /** `2026-11`: twenty looks of that month, picked by chance, the same for everybody. */
  sample: string;
}

const isKind = (text: string | null): text is TrailKind => text !== null && Object.hasOwn(trailKinds, text);
const matching = (text: string | null, pattern: RegExp) => (text && pattern.test(text) ? text : '');

/** The filter an address asks for. What cannot be read is left out. */
export function trailFilter(search: URLSearchParams): TrailFilter {
  const kind = search.get('kind');
  const before = matching(search.get('before'), /^\d{1,18}$/);
  return {
    reference: (search.get('reference') ?? '').trim().slice(0, 20),
    person: matching(search.get('person'), /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
    day: matching(search.get('day'), /^\d{4}-\d{2}-\d{2}$/),
    kind: isKind(kind) ? kind : null,
    before: before ? BigInt(before) : null,
    sample: matching(search.get('sample'), /^\d{4}-(?:0[1-9]|1[0-2])$/),
  };
}

/** The query of the next page of the same search. */
export function olderThan({ reference, person, day, kind }: TrailFilter, before: string): string {
  const search = new URLSearchParams({ ...(reference && { reference }), ...(person && { person }) });
  if (day) search.set('day', day);
  if (kind) search.set('kind', kind);
  search.set('before', before);
  return `?${search}`;
}

export interface TrailRow {
  seq: string;
  at: MomentProps;
  who: string;
  /** What was done, in the words of the code. */
  did: string;
  reference: string | null;
  /** How many records a list has shown. */
  shown: number;
  why: string | null;
  words: string | null;
}

export interface TrailPageData {
  rows: readonly TrailRow[];
  people: readonly { value: string; label: string }[];
  older: string | null;
  /** The reference that was asked for is not one of ours. */
  unknownReference: boolean;
}
