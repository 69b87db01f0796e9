/** The parts of the record page that the work adds, in reading order: what is known, what was asked, what was learned. */

import { AskingPanel } from '../additions/panel.tsx';
import { ChecksPanel } from '../checks/components/checks-panel.tsx';
import { DecisionPanel } from '../deciding/decision-panel.tsx';
import { HandOverPanel } from '../hand-over/components/hand-over-panel.tsx';
import { MatchingPanel } from '../matching/components/matching-panel.tsx';
import type { Panels } from '../panels.server.ts';
import { ProfilePanel } from '../profile/profile-panel.tsx';
import { ClocksPanel } from './clocks-panel.tsx';

export function PanelsInOrder({ panels }: { panels: Panels }) {
  return (
    <>
      <AskingPanel panel={panels.asking} />
      <MatchingPanel view={panels.matching} />
      <ChecksPanel panel={panels.checks} />
      <ClocksPanel clocks={panels.clocks} />
      <ProfilePanel profile={panels.profile} />
      <DecisionPanel panel={panels.decisions} />
      <HandOverPanel view={panels.handOver} />
    </>
  );
}
