/** Every address of the service, in reading order. */
import { index, type RouteConfig, route } from '@remix-run/route-config';

export default [
  // Somebody who is worried, or wants help
  index('questionnaire/routes/start.tsx'),
  route('ask', 'questionnaire/routes/ask.tsx'),
  route('ask/:question', 'questionnaire/routes/question.tsx'),
  route('suggestion', 'questionnaire/routes/suggestion.tsx'),
  route('not-sending', 'questionnaire/routes/not-sending.tsx'),
  route('details/:form', 'questionnaire/routes/detail.tsx'),
  route('check', 'referral/routes/check.tsx'),
  route('sent', 'referral/routes/sent.tsx'),
  route('save', 'questionnaire/routes/save.tsx'),
  route('return', 'questionnaire/routes/return.tsx'),
  route('leave', 'questionnaire/routes/leave.tsx'),
  route('status', 'referral/routes/status.tsx'),
  route('status/answer', 'triage/questions/routes/answer.tsx'),
  route('status/add', 'referral/routes/add.tsx'),
  route('services', 'directory/routes/services.tsx'),
  route('guidance', 'questionnaire/routes/guidance.tsx'),
  route('privacy', 'directory/routes/privacy.tsx'),
  route('accessibility', 'directory/routes/accessibility.tsx'),
  route('contact', 'directory/routes/contact.tsx'),
  route('mailbox', 'notifications/routes/mailbox.tsx'),

  // The front door
  route('staff/sign-in', 'accounts/routes/sign-in.tsx'),
  route('staff/second-factor', 'accounts/routes/second-factor.tsx'),
  route('staff/sign-out', 'accounts/routes/sign-out.tsx'),
  route('staff', 'triage/routes/queue.tsx'),
  route('staff/live', 'triage/routes/live.tsx'),
  route('staff/messages', 'triage/routes/messages.tsx'),
  route('staff/referrals/:reference', 'triage/routes/referral.tsx'),
  route('staff/referrals/:reference/decide', 'triage/routes/decide.tsx'),
  route('staff/referrals/:reference/matches', 'triage/matching/routes/matches.tsx'),
  route('staff/referrals/:reference/hand-over', 'triage/hand-over/routes/hand-over.tsx'),
  route('staff/referrals/:reference/print', 'triage/export/routes/print.tsx'),
  route('staff/referrals/:reference/bundle.json', 'triage/export/routes/bundle.tsx'),
  route('staff/caseloads', 'triage/hand-over/routes/caseloads.tsx'),
  route('staff/call', 'triage/phone/routes/calls.tsx'),
  route('staff/call/:id', 'triage/phone/routes/call.tsx'),
  route('staff/call/:id/finish', 'triage/phone/routes/call-finish.tsx'),
  route('staff/call/:id/sent', 'triage/phone/routes/call-sent.tsx'),
  route('staff/call/:id/details/:form', 'triage/phone/routes/call-detail.tsx'),
  route('staff/call/:id/:part', 'triage/phone/routes/call-part.tsx'),
  route('staff/referrals/:reference/questions', 'triage/questions/routes/questions.tsx'),
  route('staff/referrals/:reference/additions', 'triage/additions/routes/additions.tsx'),
  route('staff/referrals/:reference/checks', 'triage/checks/routes/checks.tsx'),
  route('staff/referrals/:reference/checks/:id', 'triage/checks/routes/check.tsx'),
  route('staff/agreements', 'triage/checks/routes/agreements.tsx'),

  // People and their accounts
  route('staff/forgotten', 'people/routes/forgotten.tsx'),
  route('staff/invitation', 'people/routes/invitation.tsx'),
  route('staff/account', 'people/routes/account.tsx'),
  route('staff/people', 'people/routes/people.tsx'),
  route('staff/people/:id', 'people/routes/person.tsx'),

  // A partner agency
  route('staff/agency', 'triage/checks/routes/partner-checks.tsx'),
  route('staff/agency/:id', 'triage/checks/routes/partner-check.tsx'),
  route('reply', 'triage/checks/routes/reply.tsx'),

  route('staff/referrals/:reference/why', 'triage/access/routes/why.tsx'),
  route('staff/referrals/:reference/access', 'triage/access/routes/access.tsx'),
  route('staff/trail', 'triage/access/routes/trail.tsx'),
  route('*', 'platform/routes/not-found.tsx'),
] satisfies RouteConfig;
