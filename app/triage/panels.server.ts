/**
 * What each part of the work adds to the record page. Loaded side by side, and only after the look is on record; each
 * part names its own loader here and its own component in `components/panels.tsx`.
 */
import type { Staff } from '../accounts/roles.ts';
import type { Told } from '../referral/current-record.server.ts';
import { askingPanel } from './additions/panel.server.ts';
import { checksPanel } from './checks/panel.server.ts';
import { clocksPanel } from './clocks/panel.server.ts';
import { decisionPanel } from './deciding/panel.server.ts';
import { handOverPanel } from './hand-over/panel.server.ts';
import { livePanel } from './live/panel.server.ts';
import { matchingPanel } from './matching/panel.server.ts';
import { profilePanel } from './profile/panel.server.ts';
import type { ReferralView } from './referral-view.ts';
import { readReferral } from './view.server.ts';

/** What every part is told: which record, who reads it, when. */
export interface PanelContext {
  referralId: string;
  reference: string;
  staff: Staff;
  at: Date;
}

/** For parts that read what was told in it, which is opened once for all of them. */
export interface PanelContextWithTold extends PanelContext {
  told: Told;
}

async function panelsOf(context: PanelContextWithTold) {
  const [live, asking, matching, clocks, checks, decisions, handOver] = await Promise.all([
    livePanel(context),
    askingPanel(context),
    matchingPanel(context),
    clocksPanel(context),
    checksPanel(context),
    decisionPanel(context),
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
  const { view, told } = read;
  const panels = await panelsOf({ referralId: view.id, reference: view.reference, told, staff, at });
  return { view, panels };
}
