/** Counts what was asked, suggested and decided. Reads codes only: nothing that is sealed is opened. */
import { authority } from '../../platform/authority.server.ts';
import { dateInWords } from '../../platform/british-time.ts';
import { db } from '../../platform/db.server.ts';
import { DAY } from '../../platform/london-clock.ts';
import { inForce } from '../../threshold/in-force.ts';
import { rulesets } from '../../threshold/rulesets/index.ts';
import { type Alike, DAYS } from './differences.ts';

/** The decisions that count and came to count lately, alike ones together. */
export function alikeSince(since: Date, until: Date): Promise<Alike[]> {
  return db.$queryRaw<Alike[]>`
    SELECT r."askedRoute" AS "asked", r."suggestedRoute" AS "suggested", d."route" AS "decided",
      d."askedDiffers", d."suggestedDiffers", d."belowRedFlag", count(*)::int AS "count"
    FROM "Decision" d JOIN "Referral" r ON r."id" = d."referralId"
    WHERE d."current" AND d."state" = 'final' AND coalesce(d."signedOffAt", d."at") BETWEEN ${since} AND ${until}
    GROUP BY 1, 2, 3, 4, 5, 6`;
}

export async function differencesPage(at: Date) {
  const rows = await alikeSince(new Date(at.getTime() - DAYS * DAY), at);
  const ruleset = inForce(rulesets, at);
  const { routes, differenceReasons } = authority;
  return {
    rows,
    routes: routes.map(({ id, officialName }) => ({ id, name: officialName })),
    reasons: differenceReasons,
    ruleset: ruleset && {
      version: ruleset.version,
      from: dateInWords(new Date(`${ruleset.from}T12:00Z`)),
      statements: ruleset.statements.length,
    },
  };
}
export type DifferencesView = Awaited<ReturnType<typeof differencesPage>>;
