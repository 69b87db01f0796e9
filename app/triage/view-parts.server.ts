/** The sealed parts of a referral, opened and put into words. Nothing here may be called before the look is on record. */
import { authority } from '../platform/authority.server.ts';
import { type RouteId, routeOf } from '../platform/authority.ts';
import type { Prisma } from '../platform/generated/client.ts';
import { unseal } from '../platform/seal.server.ts';
import { routeOfLevel } from '../questionnaire/journey.ts';
import type { Added } from '../referral/addition.ts';
import { currentDetails } from '../referral/current-details.ts';
import type { ReferralRecord } from '../referral/referral.ts';
import { contactWarnings, putRight } from './contact-warnings.ts';
import { staffColumns } from './current.server.ts';
import { decisionPeople } from './deciding/decision-view.server.ts';
import { momentOf } from './moments.ts';
import { forStaff } from './people-for-staff.ts';
import type { HistoryEntry, NamedRoute, PeoplePart, SuggestionView } from './referral-view.ts';

const by = { select: { name: true } } as const;
/** All that is read with a referral. */
export const whole = {
  holder: { select: staffColumns },
  ratings: { orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { by } },
  notes: { orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { by } },
  decisions: { where: { current: true }, include: decisionPeople },
  _count: {
    select: { decisions: true, questions: true, checks: true, handOvers: true, mergedFrom: true },
  },
} as const satisfies Prisma.ReferralInclude;

export type Found = Prisma.ReferralGetPayload<{ include: typeof whole }>;

export { momentOf } from './moments.ts';

export const named = (id: RouteId): NamedRoute => ({ id, name: routeOf(authority, id).officialName });

export function suggestionOf({ suggestion }: ReferralRecord): SuggestionView | null {
  if (!suggestion) return null;
  const { guidance, reasons, strengths, easedBecause, preTag, ruleset } = suggestion;
  return { route: named(routeOfLevel[guidance.level]), reasons, strengths, easedBecause, preTag, ruleset };
}

/** The people as they were given; warnings follow what was put right since. */
export function peopleOf(
  { people, details, audience }: ReferralRecord,
  additions: readonly Added[],
): PeoplePart[] {
  const current = currentDetails(details, additions);
  return people.map(({ id, title, groups }) => {
    const withWarnings = groups.map((group, index) => ({
      title: group.title,
      rows: group.rows.map(({ field, label, value }) => {
        const place = { detail: id, group: index, field };
        const careful = value.length > 0 ? contactWarnings(current, audience, place) : [];
        return { field, label, value, warnings: [...putRight(additions, place), ...careful] };
      }),
    }));
    return forStaff(id, title, withWarnings);
  });
}

/** Ratings and notes together, oldest first. */
export function historyOf({ ratings, notes }: Found): HistoryEntry[] {
  const entries = [
    ...ratings.map((one) => ({
      when: one.at,
      entry: {
        kind: 'rating' as const,
        id: one.id,
        by: one.by.name,
        at: momentOf(one.at),
        brag: one.brag,
        reason: unseal<string>(one.sealedReason, `Rating:${one.id}`),
      },
    })),
    ...notes.map((one) => ({
      when: one.at,
      entry: {
        kind: 'note' as const,
        id: one.id,
        by: one.by.name,
        at: momentOf(one.at),
        text: unseal<string>(one.sealedText, `Note:${one.id}`),
      },
    })),
  ];
  return entries.sort((a, b) => a.when.getTime() - b.when.getTime()).map(({ entry }) => entry);
}
