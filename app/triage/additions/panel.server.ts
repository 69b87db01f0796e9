/** What came from whoever told us since the referral was sent: additions, and answers to our questions. */
import { may } from '../../accounts/roles.ts';
import { contactsPanel } from '../contacts/panel.server.ts';
import type { PanelContextWithTold } from '../panels.server.ts';
import { questionsPanel } from '../questions/questions-view.server.ts';
import { additionsPanel } from './additions-view.server.ts';

export async function askingPanel(context: PanelContextWithTold) {
  const [additions, questions, contacts] = await Promise.all([
    additionsPanel(context),
    questionsPanel(context),
    contactsPanel(context),
  ]);
  const { reference, staff } = context;
  return {
    ...{ additions, questions, contacts, reference },
    maySee: may(staff.role, 'see-addition'),
    mayWithdraw: may(staff.role, 'ask-referrer'),
  };
}
