/** What came from whoever told us since the referral was sent: additions, and answers to our questions. */
import { may } from '../../accounts/roles.ts';
import { contactsPanel } from '../contacts/panel.server.ts';
import type { OpenPanelContext } from '../panels.server.ts';
import { questionsPanel } from '../questions/questions-view.server.ts';
import { additionsPanel } from './additions-view.server.ts';

export async function askingPanel(context: OpenPanelContext) {
  const [additions, questions, contacts] = await Promise.all([
    context.told.additions.length > 0 ? additionsPanel(context) : [],
    context.found._count.questions > 0 ? questionsPanel(context) : [],
    contactsPanel(context),
  ]);
  const { reference, staff } = context;
  return {
    ...{ additions, questions, contacts, reference },
    maySee: may(staff.role, 'see-addition'),
    mayWithdraw: may(staff.role, 'ask-referrer'),
  };
}
