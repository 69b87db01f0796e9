/**
 * What each part of the work adds to the record page. Loaded side by side, and only after the look is on record; each
 * part names its own loader here and its own component in `components/panels.tsx`.
 */
import type { Staff } from '../accounts/roles.ts';
import type { Told } from '../referral/current-record.server.ts';
import { askingPanel } from './additions/panel.server.ts';
import { checksPanel } from './checks/panel.server.ts';
import { clocksPanel } from './clocks/panel.server.ts';
import { decisionPanel, undecided } from './deciding/panel.server.ts';
import { handOverPanel } from './hand-over/panel.server.ts';
import { livePanel } from './live/panel.server.ts';
import { matchingPanel } from './matching/panel.server.ts';
import { profilePanel } from './profile/panel.server.ts';
import type { ReferralView } from './referral-view.ts';
import { readReferral } from './view.server.ts';
import type { Found } from './view-parts.server.ts';

/** What every part is told: which record, who reads it, when. */
export interface PanelContext {
  referralId: string;
  reference: string;
  staff: Staff;
  at: Date;
}

/**
 * For parts of a page that has the record open: what was told in it is opened once for all of them, and what the row
 * says it has none of need not be asked for.
 */
export interface OpenPanelContext extends PanelContext {
  told: Told;
  found: Found;
}

async function panelsOf(context: OpenPanelContext) {
  const [live, asking, matching, clocks, checks, decisions, handOver] = await Promise.all([
    livePanel(context),
    askingPanel(context),
    matchingPanel(context),
    clocksPanel(context),
    checksPanel(context),
    context.found._count.decisions > 0 || context.found.status === 'merged'
      ? decisionPanel(context)
      : undecided,
    handOverPanel(context),
  ]);
  const profile = profilePanel(context);
  return { live, asking, matching, clocks, profile, checks, decisions, handOver };
}

export type Panels = Awaited<ReturnType<typeof panelsOf>>;

/** A referral with every part of the work on it, or null when there is none of this reference. Throws as `openRecord` does. */
export async function wholeReferral(
  reference: string,
  staff: Staff,
  at: Date,
): Promise<{ view: ReferralView; panels: Panels } | null> {
  const read = await readReferral(reference, staff, at);
  if (!read) return null;
  const { view, ...open } = read;
  const panels = await panelsOf({ referralId: view.id, reference: view.reference, ...open, staff, at });
  return { view, panels };
}
