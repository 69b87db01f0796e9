/** Where the referrer may be answered. A way that was not marked safe is never used. */
import { mailboxOf } from '../disclosure/reach.ts';
import type { DraftContent } from '../questionnaire/journey.ts';
import type { Audience } from '../questionnaire/question.ts';

/** The e-mail address that is safe to answer, or null. */
export const replyAddress = (details: DraftContent['details'], audience: Audience): string | null =>
  mailboxOf({ details, audience }, 'referrer');
