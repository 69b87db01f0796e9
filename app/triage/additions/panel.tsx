import { QuestionsPanel } from '../questions/questions-panel.tsx';
import { AdditionsPanel } from './additions-panel.tsx';
import type { askingPanel } from './panel.server.ts';

/** What came since, before all else that the work adds: it may change everything. */
export function AskingPanel({ panel }: { panel: Awaited<ReturnType<typeof askingPanel>> }) {
  return (
    <>
      <AdditionsPanel {...panel} />
      <QuestionsPanel {...panel} />
    </>
  );
}
