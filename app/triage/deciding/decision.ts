/**
 * What a practitioner decides and why. The rationale is for the record and is never left out; the answer is the reason
 * in plain words, written to be read by whoever told us. Nothing is ever chosen beforehand. The same form judges in the
 * browser and on the server.
 */
import * as z from 'zod/mini';
import type { Outcome, RouteId } from '../../platform/authority.ts';
import { differenceOf } from './difference.ts';
import { isFamilyCode } from './family.ts';

export const limits = { rationale: 4000, answer: 2000, familyAnswer: 2000, mayStay: 600 } as const;

/** What the form depends on besides what is written in it. */
export interface DecisionFacts {
  outcomes: readonly Pick<Outcome, 'code' | 'route' | 'needsCapacity' | 'passesOn'>[];
  /** References of the open records that this contact may belong to. */
  openWith: readonly string[];
  asked: RouteId;
  suggested: RouteId | null;
  /** Codes of the authority's reasons for a difference. */
  reasons: readonly string[];
  /** False where the family itself told us: it is then the same answer. */
  asksFamily: boolean;
  /** Whether any way to the family was said to be safe. */
  canReachFamily: boolean;
  /** Whether a mailbox of the family's was. */
  canMailFamily: boolean;
}

const words = (limit: number) =>
  z.optional(
    z.string().check(z.maxLength(limit, `Use ${limit.toLocaleString('en-GB')} characters or fewer`)),
  );
/** The family has a worker, whose record is in another system. */
export const notHere = 'not-here';

const code = z.optional(z.string().check(z.maxLength(41)));

/** In every form of a decision: an addition that the page did not show is shown before anything is decided. */
export const addedShown = z.optional(
  z.coerce.number('Load the page again').check(z.int('Load the page again'), z.nonnegative()),
);

const fields = {
  outcome: code,
  /** Where a contact is passed on: the reference of the open record, or `notHere`. */
  passTo: code,
  startsNow: z.optional(z.enum(['yes', 'no'], 'Select whether it can start now')),
  askedDiffers: code,
  suggestedDiffers: code,
  rationale: words(limits.rationale),
  answer: words(limits.answer),
  family: code,
  familyAnswer: words(limits.familyAnswer),
  /** Whoever triages marks the family's mailbox as safe, or does not: that somebody else said so is not enough. */
  familyMail: z.optional(z.enum(['yes', 'no'], 'Select whether we write to them by e-mail')),
  /** Why something that the recipient guard found in an answer must stay there. */
  mayStay: words(limits.mayStay),
  version: z.coerce.number('Load the page again').check(z.int('Load the page again'), z.positive()),
  /** How many things had been added to what was sent, on the page as it was opened. */
  added: addedShown,
  /** When the page was opened, to say what happened since. */
  seen: z.optional(z.string().check(z.maxLength(30))),
};
const written = z.object(fields);
export type DecisionInput = z.output<typeof written>;

export interface Problem {
  field: keyof typeof fields;
  message: string;
}

function problemsOfDifference(
  input: DecisionInput,
  outcome: DecisionFacts['outcomes'][number],
  facts: DecisionFacts,
) {
  const differs = differenceOf(outcome.route ?? 'none', facts.asked, facts.suggested);
  const problems: Problem[] = [];
  const check = (field: 'askedDiffers' | 'suggestedDiffers', needed: boolean, what: string) => {
    const given = input[field];
    if (needed && !given) problems.push({ field, message: `Select why this is not what was ${what}` });
    if (given && !facts.reasons.includes(given))
      problems.push({ field, message: 'Select one of the reasons shown' });
  };
  check('askedDiffers', differs.fromAsked, 'asked for');
  check('suggestedDiffers', differs.fromSuggested, 'suggested');
  return problems;
}

/** The open record that this decision passes the contact to; null where it passes it to none that is here. */
export function passedTo(
  { outcome, passTo }: Pick<DecisionInput, 'outcome' | 'passTo'>,
  { outcomes, openWith }: Pick<DecisionFacts, 'outcomes' | 'openWith'>,
): string | null {
  const passes = outcomes.some(({ code: known, passesOn }) => known === outcome && passesOn);
  return passes && passTo && openWith.includes(passTo) ? passTo : null;
}

function problemsOfPassing(input: DecisionInput, facts: DecisionFacts): Problem[] {
  if (input.passTo === notHere || passedTo(input, facts)) return [];
  // Nobody here works with the child, and nobody was named.
  if (facts.openWith.length === 0 && !input.passTo) return [];
  const message = input.passTo
    ? 'That record is not open any more, or it is not about a child of this one. Select another'
    : 'Select which open record it belongs to';
  return [{ field: 'passTo', message }];
}

const noMail = 'No e-mail address of the family was said to be safe. Select no';

function problemsOfFamily(
  { family, familyAnswer, familyMail }: DecisionInput,
  facts: DecisionFacts,
): Problem[] {
  if (familyMail === 'yes' && !facts.canMailFamily) return [{ field: 'familyMail', message: noMail }];
  if (!facts.asksFamily) return [];
  if (!isFamilyCode(family)) return [{ field: 'family', message: 'Select whether the family is told' }];
  if (family !== 'told' && familyMail === 'yes') {
    return [{ field: 'familyMail', message: 'The family is not told by us, so no e-mail goes. Select no' }];
  }
  if (family === 'told' && !facts.canReachFamily) {
    return [{ field: 'family', message: 'No way to the family was said to be safe. Select another answer' }];
  }
  if (family === 'told' && !familyAnswer) {
    return [{ field: 'familyAnswer', message: 'Write the reason for the family' }];
  }
  if (family === 'told' && facts.canMailFamily && !familyMail) {
    return [{ field: 'familyMail', message: 'Select whether we write to them by e-mail' }];
  }
  return [];
}

/** What is still to be put right in a decision, in the order of the page. */
export function problemsWith(input: DecisionInput, facts: DecisionFacts): Problem[] {
  const outcome = facts.outcomes.find(({ code: known }) => known === input.outcome);
  return [
    ...(outcome ? [] : [{ field: 'outcome' as const, message: 'Select what you decide' }]),
    ...(outcome?.passesOn ? problemsOfPassing(input, facts) : []),
    ...(outcome?.needsCapacity && !input.startsNow
      ? [{ field: 'startsNow' as const, message: 'Select whether it can start now' }]
      : []),
    ...(outcome ? problemsOfDifference(input, outcome, facts) : []),
    ...(input.rationale?.trim()
      ? []
      : [{ field: 'rationale' as const, message: 'Write why you decide this' }]),
    ...(input.answer?.trim()
      ? []
      : [{ field: 'answer' as const, message: 'Write the reason for whoever told us' }]),
    ...problemsOfFamily(input, facts),
  ];
}

/** The form of a decision about one referral. */
export const decisionForm = (facts: DecisionFacts) =>
  written.check(
    z.superRefine<DecisionInput>((input, context) => {
      for (const { field, message } of problemsWith(input, facts)) {
        context.addIssue({ code: 'custom', path: [field], message });
      }
    }),
  );
