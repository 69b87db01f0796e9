/**
 * Where a practitioner can go from a record besides its next step: a link for each thing that this person may do to it
 * in its state. Each part of the work adds its own.
 */
import { type Action, mayDoTo, type RecordState, type Staff } from '../accounts/roles.ts';
import { paths } from '../paths.ts';

interface RecordLink {
  action: Action;
  text: string;
  href: (reference: string) => string;
  /** Shown only in these states, where the action itself is possible in more. */
  states?: readonly RecordState[];
}

const links: readonly RecordLink[] = [
  { action: 'compare-children', text: 'Matches and earlier contacts', href: paths.staff.matches },
  { action: 'ask-agency', text: 'Ask agencies', href: paths.staff.checks },
  { action: 'ask-referrer', text: 'Ask whoever told us', href: paths.staff.askReferrer },
  {
    action: 'take-call',
    text: 'Take a call about this record',
    href: (reference) => `${paths.staff.takeCall()}?about=${reference}`,
  },
  { action: 'sign-off', text: 'Sign off the decision', href: paths.staff.signOff },
  { action: 'decide', text: 'Decide again', href: paths.staff.decide, states: ['waiting'] },
  { action: 'tell-answer', text: 'The answer, and telling it', href: paths.staff.answer },
  { action: 'ask-to-reconsider', text: 'Looking again', href: paths.staff.reconsider },
  { action: 'hand-over', text: 'Hand-over', href: paths.staff.handOver },
  { action: 'export-record', text: 'Print or take out', href: paths.staff.print },
  { action: 'restrict-record', text: 'Who may open it', href: paths.staff.access },
];

/** The links for this person and this record, in the order of the work. */
export function recordLinks(staff: Staff, status: RecordState, reference: string) {
  return links
    .filter(({ action, states }) => mayDoTo(staff.role, action, status) && (states?.includes(status) ?? true))
    .map(({ text, href }) => ({ text, href: href(reference) }));
}
