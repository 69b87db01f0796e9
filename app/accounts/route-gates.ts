/**
 * Which staff page asks for which entry of the table in `roles.ts`: to be seen, and to be sent to (`send` is left out
 * where nothing can be sent). The tests send real requests of every role to every staff address of `routes.ts` by this
 * list, and fail for an address that is not on it.
 */
import type { Action } from './roles.ts';

export type Gate =
  /** Pages on the way in and out. They open for anybody, and show nothing but themselves. */
  'entrance' | { see?: Action; send?: Action };

const both = (action: Action): Gate => ({ see: action, send: action });

export const gates: Record<string, Gate> = {
  'staff/sign-in': 'entrance',
  'staff/second-factor': 'entrance',
  'staff/sign-out': 'entrance',
  'staff/forgotten': 'entrance',
  'staff/invitation': 'entrance',

  staff: both('read-queue'),
  'staff/live': { see: 'read-queue' },
  'staff/hand-over-list': { see: 'read-queue', send: 'take-on-night' },
  'staff/search': both('read-queue'),
  'staff/call': both('take-call'),
  'staff/call/:id': { see: 'take-call' },
  'staff/call/:id/finish': both('take-call'),
  'staff/call/:id/sent': { see: 'take-call' },
  'staff/call/:id/details/:form': both('take-call'),
  'staff/call/:id/:part': both('take-call'),
  'staff/messages': { see: 'read-messages', send: 'send-message-again' },

  'staff/referrals/:reference': both('read-referral'),
  'staff/referrals/:reference/decide': both('decide'),
  'staff/referrals/:reference/sign-off': both('sign-off'),
  'staff/referrals/:reference/answer': both('tell-answer'),
  'staff/referrals/:reference/reconsider': both('ask-to-reconsider'),
  'staff/referrals/:reference/questions': both('ask-referrer'),
  'staff/referrals/:reference/additions': both('see-addition'),
  'staff/referrals/:reference/pass-on': both('pass-to-holder'),
  'staff/referrals/:reference/matches': both('compare-children'),
  'staff/referrals/:reference/checks': { see: 'read-referral', send: 'ask-agency' },
  'staff/referrals/:reference/checks/:id': { see: 'read-referral', send: 'follow-up-check' },
  'staff/referrals/:reference/hand-over': both('hand-over'),
  'staff/referrals/:reference/why': both('read-referral'),
  'staff/referrals/:reference/access': both('restrict-record'),
  'staff/referrals/:reference/print': { see: 'export-record' },
  'staff/referrals/:reference/bundle.json': { see: 'export-record' },

  'staff/caseloads': { see: 'read-caseloads' },
  'staff/differences': { see: 'read-differences' },
  'staff/agreements': { see: 'read-agreements', send: 'record-agreement' },
  'staff/trail': { see: 'read-trail' },
  'staff/people': both('manage-accounts'),
  'staff/people/:id': both('manage-accounts'),
  'staff/account': both('own-account'),
  'staff/agency': { see: 'answer-check' },
  'staff/agency/:id': both('answer-check'),
};
