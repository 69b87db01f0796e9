/** What is asked of agencies, in one go: the same children, ground and consent for all, a question for each. */
import * as z from 'zod/mini';
import { basisCodes, consentCodes, dispensedCodes, type Ground, problemsWith } from './basis.ts';

export const questionLimit = 600;
export const reasonLimit = 2000;
const atMost = (limit: number) =>
  z.maxLength(limit, `Use ${limit.toLocaleString('en-GB')} characters or fewer`);
const reason = z.optional(z.string().check(atMost(reasonLimit)));

export interface AskInput extends Ground {
  /** Made with the page, so that pressing twice asks once. */
  press: string;
  agencies: string[];
  question: Record<string, string | undefined>;
  /** The children it is about, by their places in the record. */
  about: string[];
  address?: string[] | undefined;
  addressWhy?: string | undefined;
  /** Why a name stays in a question, once we were told to take it out. */
  stays?: string | undefined;
  emergency?: string | undefined;
}

const isEmpty = (text: string | undefined) => (text ?? '').trim() === '';

const holdsTogether = z.superRefine<AskInput>((input, problems) => {
  for (const agency of input.agencies) {
    if (!isEmpty(input.question[agency])) continue;
    problems.addIssue({
      code: 'custom',
      path: ['question', agency],
      message: 'Write what you ask this agency',
    });
  }
  if ((input.address ?? []).length > 0 && isEmpty(input.addressWhy)) {
    const message = 'Write why this agency needs the address';
    problems.addIssue({ code: 'custom', path: ['addressWhy'], message });
  }
  for (const { field, message } of problemsWith(input)) {
    problems.addIssue({ code: 'custom', path: [field], message });
  }
});

/** The form for the agencies of an authority. Also judged in the browser; the fields stand in the order of the page. */
export function askForm(agencyIds: readonly string[]) {
  const questions = agencyIds.map((id) => [id, z.optional(z.string().check(atMost(questionLimit)))] as const);
  const known = z.string().check(z.refine((id) => agencyIds.includes(id), 'Select agencies from the list'));
  return z
    .object({
      press: z.uuid('Load the page again'),
      agencies: z.array(known).check(z.minLength(1, 'Select which agencies to ask')),
      question: z.object(Object.fromEntries(questions)),
      stays: reason,
      about: z
        .array(z.string().check(z.regex(/^\d{1,2}$/, 'Select children from the list')))
        .check(z.minLength(1, 'Select which children it is about')),
      address: z.optional(z.array(z.literal('share'))),
      addressWhy: reason,
      basis: z.enum(basisCodes, 'Select the lawful basis'),
      consent: z.enum(consentCodes, 'Select whether the family agreed'),
      cause: reason,
      why: z.optional(z.enum(dispensedCodes, 'Select why consent was dispensed with')),
      words: reason,
      emergency: reason,
    })
    .check(holdsTogether);
}
