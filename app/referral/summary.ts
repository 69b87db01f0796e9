/** The line a queue row shows: ages, a gist made of statements and the kind of referrer. No free text, no names. */
import type { Bank } from '../questionnaire/bank.ts';
import { isoDate } from '../questionnaire/details/british-date.ts';
import { groupsOf } from '../questionnaire/details/detail-form.ts';
import type { DraftContent } from '../questionnaire/journey.ts';
import { say } from '../questionnaire/question.ts';
import { sourceOfRole } from '../questionnaire/question-bank/start.ts';
import type { Suggestion } from '../questionnaire/suggestion.ts';
import type { Walk } from '../questionnaire/walk.ts';
import type { ReferralSummary } from './referral.ts';

/** "4 months", "3 years", "due 3 May 2027", from a date of birth or due date. */
export function ageInWords(iso: string, at: Date): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  if (iso > at.toISOString().slice(0, 10)) {
    const due = new Date(Date.UTC(year, month - 1, day));
    return `due ${due.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })}`;
  }
  const months =
    (at.getUTCFullYear() - year) * 12 + at.getUTCMonth() + 1 - month - (at.getUTCDate() < day ? 1 : 0);
  if (months < 1) return 'under 1 month';
  if (months < 24) return months === 1 ? '1 month' : `${months} months`;
  return `${Math.floor(months / 12)} years`;
}

/** Ages from the dates that were given; the bands that were ticked stand in where no date is known. */
export function agesInWords(content: DraftContent, walked: Walk, bank: Bank, at: Date): string[] {
  const born = groupsOf(content.details.children).map((child) => {
    const parts = child.born as unknown as { day: string; month: string; year: string } | undefined;
    return parts?.day ? isoDate(parts) : null;
  });
  const exact = born.filter((date) => date !== null).map((date) => ageInWords(date, at));
  if (exact.length > 0 && exact.length === born.length) return exact;
  const question = bank.questions.find(
    ({ id }) => id === (walked.audience === 'young-person' ? 'your-age' : 'ages'),
  );
  if (!question || question.kind === 'text') return exact;
  return question.options
    .filter(({ age }) => age && walked.ages.has(age))
    .map(({ label }) => say(label, 'other'));
}

/** CIN census referral source code of whoever tells us. */
export function sourceCode(walked: Walk): string {
  const { role, relation } = walked.answers;
  const said = typeof role === 'string' ? role : typeof relation === 'string' ? relation : walked.audience;
  return sourceOfRole[said ?? ''] ?? '10';
}

const sourceKinds = {
  professional: 'Professional',
  parent: 'Parent or carer',
  'young-person': 'Young person',
  other: 'Public',
};

function sourceInWords(walked: Walk, bank: Bank): string {
  const audience = walked.audience ?? 'other';
  const question = bank.questions.find(({ id }) => id === 'role');
  const option =
    question && question.kind !== 'text'
      ? question.options.find(({ id }) => id === walked.answers.role)
      : undefined;
  return option ? say(option.label, audience) : sourceKinds[audience];
}

/** Where no statement says what it is about, the parts of life that were chosen do. */
function nothingMatched({ answers }: Walk, bank: Bank): string {
  const question = bank.questions.find(({ id }) => id === 'areas');
  const chosen = question && question.kind !== 'text' ? question.options : [];
  const areas = chosen
    .filter(({ id }) => answers.areas?.includes(id))
    .map(({ label }) => say(label, 'other'));
  const matched = 'No statement of the guidance matched';
  return areas.length > 0 ? `${areas.join(', ')}. ${matched}` : matched;
}

/** The summary of a referral at the moment it is sent. */
export function summaryOf(
  content: DraftContent,
  walked: Walk,
  bank: Bank,
  suggestion: Suggestion | null,
  at: Date,
): ReferralSummary {
  const says = (suggestion?.reasons ?? [])
    .filter(({ id }) => id !== 'accumulation')
    .map(({ statement }) => statement);
  return {
    ages: agesInWords(content, walked, bank, at),
    gist: says.slice(0, 2).join('. ') || nothingMatched(walked, bank),
    source: sourceInWords(walked, bank),
  };
}
