/** Every address of the service as a typed function, for links and redirects. Nothing identifying is ever in one. */
import type { DetailId } from './questionnaire/details/index.ts';
import type { Step } from './questionnaire/journey.ts';

export const paths = {
  start: () => '/',
  ask: () => '/ask',
  question: (id: string) => `/ask/${id}`,
  suggestion: () => '/suggestion',
  detail: (id: DetailId) => `/details/${id}`,
  check: () => '/check',
  sent: () => '/sent',
  notSending: () => '/not-sending',
  saveForLater: () => '/save',
  comeBack: () => '/return',
  leave: () => '/leave',
  status: () => '/status',
  services: () => '/services',
  guidance: (paragraph?: string) => (paragraph ? `/guidance#${paragraph}` : '/guidance'),
  privacy: () => '/privacy',
  accessibility: () => '/accessibility',
  contact: () => '/contact',
  mailbox: () => '/mailbox',
  staff: {
    signIn: () => '/staff/sign-in',
    signOut: () => '/staff/sign-out',
    queue: () => '/staff',
    referral: (reference: string) => `/staff/referrals/${reference}`,
    decide: (reference: string) => `/staff/referrals/${reference}/decide`,
    messages: () => '/staff/messages',
  },
} as const;

/** The address of a step of the journey; `change` comes back to the check page where all else is done. */
export function pathOfStep(step: Step, change = false): string {
  const path = {
    question: () => paths.question('id' in step ? step.id : ''),
    suggestion: paths.suggestion,
    detail: () => `/details/${'id' in step ? step.id : ''}`,
    check: paths.check,
  }[step.kind]();
  return change ? `${path}?change` : path;
}
