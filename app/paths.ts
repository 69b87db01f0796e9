/** Every address of the service as a typed function, for links and redirects. Nothing identifying is ever in one. */
import { opaque } from './govuk/opaque.ts';
import type { DetailId } from './questionnaire/details/index.ts';
import type { Step } from './questionnaire/journey.ts';

export const paths = {
  start: () => '/',
  ask: () => '/ask',
  question: (id: string) => `/ask/${opaque(id)}`,
  suggestion: () => '/suggestion',
  detail: (id: DetailId) => `/details/${id}`,
  check: () => '/check',
  sent: () => '/sent',
  notSending: () => '/not-sending',
  saveForLater: () => '/save',
  comeBack: () => '/return',
  leave: () => '/leave',
  status: () => '/status',
  /** The forms of the status page: an answer to our question, and what is added to what was sent. */
  answer: () => '/status/answer',
  add: () => '/status/add',
  services: () => '/services',
  guidance: (paragraph?: string) => (paragraph ? `/guidance#${opaque(paragraph)}` : '/guidance'),
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
    /** Changes in the queue as they happen, as server-sent events. */
    live: () => '/staff/live',
    handOverList: () => '/staff/hand-over-list',
    search: () => '/staff/search',
    /** Why a record is opened from outside its team, or the glass is broken. */
    whyOpen: (reference: string) => `/staff/referrals/${reference}/why`,
    access: (reference: string) => `/staff/referrals/${reference}/access`,
    additions: (reference: string) => `/staff/referrals/${reference}/additions`,
    passOn: (reference: string) => `/staff/referrals/${reference}/pass-on`,
    askReferrer: (reference: string) => `/staff/referrals/${reference}/questions`,
    checks: (reference: string) => `/staff/referrals/${reference}/checks`,
    check: (reference: string, id: string) => `/staff/referrals/${reference}/checks/${id}`,
    matches: (reference: string) => `/staff/referrals/${reference}/matches`,
    signOff: (reference: string) => `/staff/referrals/${reference}/sign-off`,
    /** What the referrer and the family are told, as they read or hear it, and that they were told. */
    answer: (reference: string) => `/staff/referrals/${reference}/answer`,
    reconsider: (reference: string) => `/staff/referrals/${reference}/reconsider`,
    handOver: (reference: string) => `/staff/referrals/${reference}/hand-over`,
    print: (reference: string) => `/staff/referrals/${reference}/print`,
    bundle: (reference: string) => `/staff/referrals/${reference}/bundle.json`,
    takeCall: () => '/staff/call',
    call: (id: string, part?: string) => `/staff/call/${id}${part ? `/${part}` : ''}`,
    caseloads: () => '/staff/caseloads',
    agreements: () => '/staff/agreements',
    trail: () => '/staff/trail',
    differences: () => '/staff/differences',
    people: () => '/staff/people',
    person: (id: string) => `/staff/people/${id}`,
    account: () => '/staff/account',
    secondFactor: () => '/staff/second-factor',
    invitation: () => '/staff/invitation',
    forgotten: () => '/staff/forgotten',
    /** What a partner agency worker sees: the checks of their own agency. */
    partnerChecks: () => '/staff/agency',
    partnerCheck: (id: string) => `/staff/agency/${id}`,
  },
  /** Where the link in a family's mail leads. */
  familyAnswer: () => '/answer',
  /** The status page's own: what the referrer is asked, adds, or asks to be looked at again. */
  more: () => '/status/more',
  lookAgain: () => '/status/again',
  /** A single-use link of a partner agency. The secret travels in the query, so it works without scripts and no log has it. */
  reply: () => '/reply',
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
