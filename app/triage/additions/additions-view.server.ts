/** What was added to a record, opened and put into words. Nothing here may be called before the look is on record. */
import type { MomentProps } from '../../govuk/index.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { routeOfLevel } from '../../questionnaire/journey.ts';
import type { Suggestion } from '../../questionnaire/suggestion.ts';
import type { AdditionContent, Change } from '../../referral/addition.ts';
import { sentRecord } from '../../referral/current-record.server.ts';
import type { FrozenRow } from '../../referral/referral.ts';
import { agencyName } from '../checks/agency-name.server.ts';
import type { PanelContext } from '../panels.server.ts';
import { momentOf, named } from '../view-parts.server.ts';

/** A suggestion in short: the route, and what weighed most. */
export interface ShortSuggestion {
  route: string;
  redFlags: readonly string[];
  reasons: readonly string[];
}

export type AddedContent =
  | {
      kind: 'more';
      words: string;
      said: readonly FrozenRow[];
      /** Both suggestions, where safety questions were ticked; null when one could not be made. */
      weighed: { atFirst: ShortSuggestion | null; today: ShortSuggestion | null } | null;
    }
  | { kind: 'correction'; title: string; changes: readonly Omit<Change, 'value'>[] }
  | { kind: 'answer' }
  | { kind: 'contact'; why: string; from: string | null; isTakenBack: boolean }
  | { kind: 'reply'; agency: string };

export interface AddedView {
  id: string;
  at: MomentProps;
  redFlag: boolean;
  seen: { by: string; at: MomentProps } | null;
  content: AddedContent;
}

function short(suggestion: Suggestion | null): ShortSuggestion | null {
  if (!suggestion) return null;
  const statements = (isFlag: boolean) =>
    suggestion.reasons.filter(({ redFlag }) => redFlag === isFlag).map(({ statement }) => statement);
  return {
    route: named(routeOfLevel[suggestion.guidance.level]).name,
    redFlags: statements(true),
    reasons: statements(false).slice(0, 3),
  };
}

/** What a row only points at: the other contact, and the agency that replied. */
interface About {
  from: string | null;
  isTakenBack: boolean;
  agency: string;
}

function contentOf(
  content: AdditionContent,
  atFirst: Suggestion | null,
  { from, isTakenBack, agency }: About,
): AddedContent {
  switch (content.kind) {
    case 'more': {
      const { words, said, safety, now } = content;
      const isWeighed = Object.keys(safety).length > 0;
      return {
        kind: 'more',
        words,
        said,
        weighed: isWeighed ? { atFirst: short(atFirst), today: short(now) } : null,
      };
    }
    case 'correction': {
      const { title, changes } = content;
      return { kind: 'correction', title, changes: changes.map(({ value: _, ...change }) => change) };
    }
    case 'answer':
      return { kind: 'answer' };
    case 'contact':
      // Of another child's contact not even the reference stays.
      return { kind: 'contact', why: content.why, from: isTakenBack ? null : from, isTakenBack };
    case 'reply':
      return { kind: 'reply', agency };
  }
}

/** All that was added, latest first. */
export async function additionsPanel({ referralId }: PanelContext): Promise<AddedView[]> {
  const rows = await db.addition.findMany({
    where: { referralId },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    include: { seenBy: { select: { name: true } } },
  });
  if (rows.length === 0) return [];
  const { suggestion } = await sentRecord(db, referralId);
  const [from, checks] = await Promise.all([
    db.referral.findMany({
      where: { id: { in: rows.flatMap(({ fromReferralId }) => fromReferralId ?? []) } },
      select: { id: true, reference: true },
    }),
    db.agencyCheck.findMany({ where: { referralId }, select: { id: true, agency: true } }),
  ]);
  return rows.map((row) => ({
    id: row.id,
    at: momentOf(row.at),
    redFlag: row.redFlag,
    seen: row.seenAt && row.seenBy ? { by: row.seenBy.name, at: momentOf(row.seenAt) } : null,
    content: contentOf(unseal<AdditionContent>(row.sealedContent, `Addition:${row.id}`), suggestion, {
      from: from.find(({ id }) => id === row.fromReferralId)?.reference ?? null,
      isTakenBack: row.takenBackAt !== null,
      agency: agencyName(checks.find(({ id }) => id === row.id)?.agency ?? ''),
    }),
  }));
}
