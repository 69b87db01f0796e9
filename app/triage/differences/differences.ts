/**
 * Asked, suggested and decided, counted: the only way to learn whether referrers, guidance or front door are out of line.
 * Of decisions, never of families; small numbers are not told apart, and there is no order of anybody.
 */
import { type RouteId, routeIds } from '../../platform/route-ids.ts';
import type { DecidedRoute } from '../deciding/difference.ts';

/** So many days back from today. */
export const DAYS = 90;

/** Decisions that are alike in all of this. */
export interface Alike {
  asked: RouteId;
  /** Null where no suggestion could be made. */
  suggested: RouteId | null;
  decided: DecidedRoute;
  askedDiffers: string | null;
  suggestedDiffers: string | null;
  /** A red flag that was decided below the MASH. */
  belowRedFlag: boolean;
  count: number;
}

/** `asked` compares with what was asked for, `suggested` with what the guidance said. */
export type Against = 'asked' | 'suggested';

export const decidedRoutes: readonly DecidedRoute[] = ['none', ...routeIds];
const levelOf = (route: DecidedRoute) => decidedRoutes.indexOf(route);

const sum = (rows: readonly Alike[]) => rows.reduce((total, { count }) => total + count, 0);

export interface Shares {
  same: number;
  more: number;
  less: number;
}

/** How many were decided as it said, higher and lower. What has nothing to compare with is left out. */
export function sharesOf(rows: readonly Alike[], against: Against): Shares {
  const steps = (row: Alike) => {
    const from = row[against];
    return from === null ? null : levelOf(row.decided) - levelOf(from);
  };
  const where = (holds: (by: number) => boolean) =>
    sum(
      rows.filter((row) => {
        const by = steps(row);
        return by !== null && holds(by);
      }),
    );
  return { same: where((by) => by === 0), more: where((by) => by > 0), less: where((by) => by < 0) };
}

/** How many of what was asked or suggested (null: no suggestion) were decided so. */
export const cellOf = (
  rows: readonly Alike[],
  against: Against,
  from: RouteId | null,
  to: DecidedRoute,
): number => sum(rows.filter((row) => row[against] === from && row.decided === to));

/** How often a coded reason was given for a difference. */
export const oftenOf = (rows: readonly Alike[], field: 'askedDiffers' | 'suggestedDiffers', code: string) =>
  sum(rows.filter((row) => row[field] === code));

export const belowRedFlag = (rows: readonly Alike[]): number => sum(rows.filter((row) => row.belowRedFlag));

const SMALL = 4;

/** A count as it is shown. Of few, somebody could guess which they were. */
export const shown = (count: number): string =>
  count > 0 && count <= SMALL ? `1 to ${SMALL}` : count.toLocaleString('en-GB');

/** Fewer have no shares: one more or less would change them all. */
const ENOUGH = 20;

/** What the figures come to, in a sentence. */
export function saysOf(rows: readonly Alike[]): string {
  const { same, more, less } = sharesOf(rows, 'suggested');
  const total = same + more + less;
  if (total < ENOUGH) {
    return `Fewer than ${ENOUGH} decisions with a suggestion counted in the last ${DAYS} days: too few to say how often they differ from the guidance.`;
  }
  const share = (count: number) => `${Math.round((count / total) * 100)}%`;
  return `Of ${total.toLocaleString('en-GB')} decisions in the last ${DAYS} days, ${share(same)} went where the guidance suggested, ${share(more)} higher and ${share(less)} lower.`;
}
