/**
 * What each part of the work adds to the record page. Loaded side by side, and only after the look is on record; each
 * part names its own loader here and its own component in `components/panels.tsx`.
 */
import type { Staff } from '../accounts/roles.ts';
import { askingPanel } from './additions/panel.server.ts';
import { checksPanel } from './checks/panel.server.ts';
import { clocksPanel } from './clocks/panel.server.ts';
import { decisionPanel } from './deciding/panel.server.ts';
import { handOverPanel } from './hand-over/panel.server.ts';
import { livePanel } from './live/panel.server.ts';
import { matchingPanel } from './matching/panel.server.ts';
import { profilePanel } from './profile/panel.server.ts';

/** What every part is told: which record, who reads it, when. */
export interface PanelContext {
  referralId: string;
  reference: string;
  staff: Staff;
  at: Date;
}

export async function panelsOf(context: PanelContext) {
  const [live, asking, matching, clocks, profile, checks, decisions, handOver] = await Promise.all([
    livePanel(context),
    askingPanel(context),
    matchingPanel(context),
    clocksPanel(context),
    profilePanel(context),
    checksPanel(context),
    decisionPanel(context),
    handOverPanel(context),
  ]);
  return { live, asking, matching, clocks, profile, checks, decisions, handOver };
}

export type Panels = Awaited<ReturnType<typeof panelsOf>>;
