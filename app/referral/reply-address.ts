/** Where the referrer may be answered. A way that was not marked safe is never used. */
import type { DraftContent } from '../questionnaire/journey.ts';
import type { Audience } from '../questionnaire/question.ts';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** The e-mail address that is safe to answer, or null. */
export function replyAddress(details: DraftContent['details'], audience: Audience): string | null {
  const you = (details.you ?? {}) as Record<string, unknown>;
  const contact = (details.contact ?? {}) as Record<string, unknown>;
  if (audience === 'professional') return text(you.email);
  if (audience === 'other') return text(contact.email);
  const safeWays = Array.isArray(contact.ways) ? contact.ways : [];
  return safeWays.includes('email') ? text(contact.email) : null;
}
