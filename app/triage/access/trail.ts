/** What the trail page is asked for and what it shows. An address of it holds references, codes and account ids only. */
import type { AuditAction } from '../../accounts/audit-actions.ts';
import type { FormError, MomentProps } from '../../govuk/index.ts';
import { type DateParts, dateSchema, isoDate } from '../../questionnaire/details/british-date.ts';

/**
 * Kinds a data protection lead looks for. `outside` are looks from outside the team, or through a broken glass;
 * `emergency` checks that were asked without an agreement in force.
 */
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
  copies: { name: 'Printed or exported', actions: ['record-printed', 'record-exported'] },
  lists: {
    name: 'Seen in a list or a search',
    actions: ['queue-viewed', 'searched', 'caseloads-viewed', 'messages-viewed'],
  },
  emergency: { name: 'Emergency shares', actions: ['check-asked'] },
  refused: { name: 'Refused', actions: ['view-refused'] },
  access: { name: 'Lists of who may open changed', actions: ['access-changed'] },
  accounts: {
    name: 'Accounts changed',
    actions: [
      ...['account-made', 'account-invited', 'account-changed', 'account-disabled', 'account-enabled'],
      ...['second-factor-set', 'second-factor-removed', 'password-set', 'reset-asked'],
      ...['recovery-code-used', 'recovery-codes-made', 'session-ended'],
    ] as const,
  },
  entering: { name: 'Signed in or out', actions: ['signed-in', 'factor-given-again', 'signed-out'] },
} as const satisfies Record<string, { name: string; actions: readonly AuditAction[] }>;
export type TrailKind = keyof typeof trailKinds;

export interface TrailFilter {
  /** As typed; the page says so when it cannot be a reference. */
  reference: string;
  person: string;
  /** A day in London, as typed into three boxes. */
  day: DateParts;
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
  const part = (name: keyof DateParts) => (search.get(`day.${name}`) ?? '').trim().slice(0, 20);
  return {
    reference: (search.get('reference') ?? '').trim().slice(0, 20),
    person: matching(search.get('person'), /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
    day: { day: part('day'), month: part('month'), year: part('year') },
    kind: isKind(kind) ? kind : null,
    before: before ? BigInt(before) : null,
    sample: matching(search.get('sample'), /^20\d{2}-(?:0[1-9]|1[0-2])$/),
  };
}

/** `2026-11-24`, or null where no day, or none that can be, was typed. */
export const dayOf = ({ day }: Pick<TrailFilter, 'day'>): string | null => isoDate(day);

/** What is wrong with the day that was typed: nothing may look as if it had been searched for. */
export function dayProblems({ day }: Pick<TrailFilter, 'day'>): FormError[] {
  const { error } = dateSchema.safeParse(day);
  return (error?.issues ?? []).map(({ path, message }) => ({ field: `day.${String(path[0])}`, message }));
}

/** The query of the next page of the same search. */
export function olderThan({ reference, person, day, kind }: TrailFilter, before: string): string {
  const search = new URLSearchParams({ ...(reference && { reference }), ...(person && { person }) });
  for (const [part, typed] of Object.entries(day)) if (typed) search.set(`day.${part}`, typed);
  if (kind) search.set('kind', kind);
  search.set('before', before);
  return `?${search}`;
}

export interface TrailRow {
  seq: string;
  at: MomentProps;
  who: string;
  did: string;
  /** Whose account it was done to, or who was put on a list. */
  whom: string | null;
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
  /** What was asked for that there is not: a reference that is not ours, a day that cannot be. */
  errors: readonly FormError[];
}
