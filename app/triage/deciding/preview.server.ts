/** A decision as each of its readers will see it, before anything is kept or sent. */
import { reach } from '../../disclosure/reach.ts';
import { authority } from '../../platform/authority.server.ts';
import { type Answer, answerToFamily, answerToReferrer } from '../../referral/answer.ts';
import type { FamilyLetterProps } from '../../referral/family-letter.tsx';
import type { DecisionInput } from './decision.ts';
import { familyWords, isFamilyCode } from './family.ts';
import { outcomeOf, type Records } from './lock.server.ts';
import { signOffReasons, whySignOff } from './sign-off.ts';
import { wayInWords } from './telling.ts';

export interface Preview {
  outcome: string;
  /** Why a manager has to agree first; empty when nobody has to. */
  signOff: readonly string[];
  waits: boolean;
  referrer: Answer;
  /** How the referrer hears of it, in words. */
  tell: string;
  /** Null where the family is not told by us. */
  family: FamilyLetterProps | null;
  familyWords: string;
}

interface About {
  reference: string;
  redFlag: boolean;
  records: Records;
  /** Code of the outcome the family waits for, when this would take its place. */
  waitingFor: string | null;
}

/** Who a family's letter comes from. */
export const letterFrom = (): FamilyLetterProps['from'] => ({
  authority: authority.name,
  frontDoor: authority.frontDoor.name,
  phone: authority.frontDoor.phone,
  hours: authority.frontDoor.hours,
});

export function previewOf(input: DecisionInput, about: About, at: Date): Preview | null {
  const outcome = outcomeOf(input.outcome);
  if (!outcome) return null;
  const { redFlag, reference } = about;
  const record = about.records.current;
  const startsNow = !outcome.needsCapacity || input.startsNow === 'yes';
  const waitingFor = outcomeOf(about.waitingFor ?? undefined) ?? null;
  const [way] = reach(record, 'referrer').ways;
  const answering = { startsNow, at };
  const toFamily = input.family === 'told' && input.familyAnswer;
  return {
    outcome: outcome.name,
    signOff: whySignOff({ outcome, redFlag, waitingFor }).map((why) => signOffReasons[why]),
    waits: !startsNow,
    referrer: answerToReferrer(authority, outcome, record.audience, {
      ...answering,
      why: input.answer ?? '',
    }),
    tell: wayInWords[way?.kind ?? 'none'],
    family: toFamily
      ? {
          answer: answerToFamily(authority, outcome, { ...answering, why: toFamily }),
          reference,
          from: letterFrom(),
        }
      : null,
    familyWords: isFamilyCode(input.family)
      ? familyWords[input.family].label
      : 'The family told us itself: it is the same answer',
  };
}
