import { ContactsPanel } from '../contacts/contacts-panel.tsx';
import { QuestionsPanel } from '../questions/questions-panel.tsx';
import { AdditionsPanel } from './additions-panel.tsx';
import type { askingPanel } from './panel.server.ts';

/** What came since, before all else that the work adds: it may change everything. */
export function AskingPanel({ panel }: { panel: Awaited<ReturnType<typeof askingPanel>> }) {
  return (
    <>
      <ContactsPanel panel={panel.contacts} />
      <AdditionsPanel {...panel} />
      <QuestionsPanel {...panel} />
    </>
  );
}
