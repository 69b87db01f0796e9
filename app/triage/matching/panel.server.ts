/** The history of a record's children, as its page shows it: how many may match, and the line in time. */
import type { OpenPanelContext } from '../panels.server.ts';
import { candidatesFor } from './candidates.server.ts';
import { type Line, lineOf } from './line.server.ts';
import { openCandidates } from './matches.server.ts';
import type { MergedView } from './matches-view.ts';
import { mergedViews } from './merged-views.server.ts';
import { type OwnChildren, ownChildren } from './told.server.ts';
import { latestVerdicts } from './verdicts.server.ts';

export interface MatchingPanelView {
  reference: string;
  /** Candidates nobody has said anything about. */
  toConfirm: number;
  /** How often the front door heard of any of these children in the 12 months before. */
  seenBefore: number;
  line: Line;
  mergedInto: MergedView | null;
  mergedFrom: readonly MergedView[];
}

const alone = { mergedInto: null, mergedFrom: [] };

async function countToConfirm(referralId: string, own: OwnChildren): Promise<number> {
  const children = await candidatesFor(referralId, null, own);
  const said = await latestVerdicts(children.map(({ entryId }) => entryId));
  const suggested = children.flatMap((child) =>
    openCandidates(child, said).filter(({ best }) => best.comparison.kind !== 'household'),
  );
  return suggested.length;
}

export async function matchingPanel({
  referralId,
  reference,
  told,
  found,
  staff,
  at,
}: OpenPanelContext): Promise<MatchingPanelView> {
  const own = await ownChildren(referralId, told);
  const [toConfirm, line, merged] = await Promise.all([
    countToConfirm(referralId, own),
    lineOf(referralId, staff, at, own),
    found.mergedIntoId || found._count.mergedFrom > 0 ? mergedViews(referralId, staff, at) : alone,
  ]);
  return { reference, toConfirm, seenBefore: found.seenBefore, line, ...merged };
}
