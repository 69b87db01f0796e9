/** What is written into the register of sharing agreements. */
import * as z from 'zod/mini';
import { type DateParts, dateSchema, isoDate } from '../../questionnaire/details/british-date.ts';

const dates = ['startsOn', 'reviewOn', 'endsOn'] as const;
type Dates = Record<(typeof dates)[number], DateParts>;
const missing = {
  startsOn: 'Enter the day it starts',
  reviewOn: 'Enter the day it is reviewed',
  endsOn: 'Enter the day it ends',
};

const inOrder = z.superRefine<Dates>((given, problems) => {
  const say = (name: keyof Dates, message: string) =>
    problems.addIssue({ code: 'custom', path: [name, 'day'], message });
  const [starts, review, ends] = dates.map((name) => isoDate(given[name]));
  for (const name of dates) if (!isoDate(given[name])) say(name, missing[name]);
  if (starts && review && review < starts) say('reviewOn', 'Enter a review that is not before the start');
  if (starts && ends && ends < starts) say('endsOn', 'Enter an end that is not before the start');
  else if (review && ends && ends < review) say('endsOn', 'Enter an end that is not before the review');
});

/** The form of the register page. */
export const agreementForm = z
  .object({
    press: z.uuid('Load the page again'),
    agency: z.string('Select the agency').check(z.maxLength(41)),
    purpose: z
      .string('Write what may be shared, and what for')
      .check(z.maxLength(600, 'Use 600 characters or fewer')),
    startsOn: dateSchema,
    reviewOn: dateSchema,
    endsOn: dateSchema,
  })
  .check(inOrder);

export interface AgreementInput {
  agency: string;
  purpose: string;
  /** YYYY-MM-DD. */
  startsOn: string;
  reviewOn: string;
  endsOn: string;
}

/** The form as the register keeps it. */
export function agreementOf({
  startsOn,
  reviewOn,
  endsOn,
  ...rest
}: z.output<typeof agreementForm>): AgreementInput & { press: string } {
  const iso = (parts: DateParts) => isoDate(parts) ?? '';
  return { ...rest, startsOn: iso(startsOn), reviewOn: iso(reviewOn), endsOn: iso(endsOn) };
}
