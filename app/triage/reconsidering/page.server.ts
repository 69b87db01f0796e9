/** Everything the page of a reconsideration needs. */
import type { Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { decidePage } from '../deciding/decide-page.server.ts';
import { tookPart } from './take.server.ts';
import { requestsToLookAgain } from './view.server.ts';

/** Who may do what with it now. */
export type Stage = 'none' | 'open' | 'mine' | 'of-another' | 'took-part';

export async function reconsiderPage(reference: string, staff: Staff, at: Date) {
  const page = await decidePage(reference, staff, 'decide', at);
  if (!page) return null;
  const requests = await requestsToLookAgain(page.view.id);
  const open = requests.find(({ ended }) => !ended) ?? null;
  const isPart = await tookPart(db, page.view.id, staff);
  const stage: Stage = !open
    ? 'none'
    : open.taken
      ? open.taken.byId === staff.id
        ? 'mine'
        : 'of-another'
      : isPart
        ? 'took-part'
        : 'open';
  // The page itself says what was asked: its part of the record need not say it again.
  const decisions = { ...page.panels.decisions, requests: [] };
  return { ...page, panels: { ...page.panels, decisions }, requests, stage };
}
