/** A decision as each of its readers will see it, before anything is kept or sent. */
import { reach } from '../../disclosure/reach.ts';
import { type MailAsRead, mailAsRead } from '../../notifications/mail-as-read.server.ts';
import { authority } from '../../platform/authority.server.ts';
import { endOfDayIn } from '../../platform/london-clock.ts';
import { type Answer, answerToFamily, answerToReferrer } from '../../referral/answer.ts';
import type { FamilyLetterProps } from '../../referral/family-letter.tsx';
import { letterFrom, wayInOf } from '../../referral/letter-from.server.ts';
import type { OpenElsewhere } from '../contacts/open-elsewhere.server.ts';
import type { AnsweredBefore } from './answered-before.server.ts';
import type { DecisionInput } from './decision.ts';
import { familyMailbox } from './decision-facts.server.ts';
import { familyWords, isFamilyCode } from './family.ts';
import { outcomeOf, type Records } from './lock.server.ts';
import { signOffReasons, whySignOff } from './sign-off.ts';
import { wayInWords } from './telling.ts';

export interface Preview {
  outcome: string;
  /** Why a manager has to agree first; empty when nobody has to. */
  signOff: readonly string[];
  waits: boolean;
  /** The open record it is passed to, and who has that; null where it is not passed on here. */
  passedTo: string | null;
  referrer: Answer;
  /** How the referrer hears of it, in words. */
  tell: string;
  /** The mail that says so; null where they hear of it in another way. */
  referrerMail: MailAsRead | null;
  /** Null where the family is not told by us. */
  family: FamilyLetterProps | null;
  /** The mail to the family; null where none goes. */
  familyMail: MailAsRead | null;
  familyWords: string;
}

interface About {
  reference: string;
  redFlag: boolean;
  records: Records;
  /** Code of the outcome the family waits for, when this would take its place. */
  waitingFor: string | null;
  /** Where its children are open already. */
  open?: readonly OpenElsewhere[];
  /** When they were answered before. */
  answered?: AnsweredBefore;
}

/** Stands for the secret of a link, which is made when the mail is. */
const linkToCome = 'a-secret-of-their-own';

/** The mail to the family as it will read it. */
export function familyMailOf(reference: string, at: Date): MailAsRead {
  const until = endOfDayIn(at, authority.familyAnswer.linkDays).toISOString();
  return mailAsRead({ template: 'family-answer', props: { reference, k: linkToCome, until } }, at);
}

/** The mail to whoever told us, where they are told by one. */
export const referrerMailOf = (reference: string, at: Date): MailAsRead =>
  mailAsRead({ template: 'referral-decided', props: { reference } }, at);

export function previewOf(input: DecisionInput, about: About, at: Date): Preview | null {
  const outcome = outcomeOf(input.outcome);
  if (!outcome) return null;
  const { redFlag, reference } = about;
  const record = about.records.current;
  const startsNow = !outcome.needsCapacity || input.startsNow === 'yes';
  const waitingFor = outcomeOf(about.waitingFor ?? undefined) ?? null;
  const [way] = reach(record, 'referrer').ways;
  const target = outcome.passesOn
    ? about.open?.find(({ reference: one }) => one === input.passTo)
    : undefined;
  const answering = { startsNow, at };
  const toFamily = input.family === 'told' && input.familyAnswer;
  return {
    outcome: outcome.name,
    signOff: whySignOff({ outcome, redFlag, waitingFor }).map((why) => signOffReasons[why]),
    waits: !startsNow,
    passedTo: target ? `${target.reference}, open with ${target.openWith}` : null,
    referrer: answerToReferrer(authority, outcome, record.audience, {
      ...{ ...answering, earlierAt: about.answered?.referrer },
      why: input.answer ?? '',
    }),
    tell: wayInWords[way?.kind ?? 'none'],
    referrerMail: way?.kind === 'email' ? referrerMailOf(reference, at) : null,
    family: toFamily
      ? {
          answer: answerToFamily(authority, outcome, {
            ...{ ...answering, earlierAt: about.answered?.family },
            why: toFamily,
          }),
          reference,
          answeredAt: at,
          from: letterFrom(),
          wayIn: wayInOf(null),
        }
      : null,
    familyMail:
      toFamily && input.familyMail === 'yes' && familyMailbox(record) ? familyMailOf(reference, at) : null,
    familyWords: isFamilyCode(input.family)
      ? familyWords[input.family].label
      : 'The family told us itself: it is the same answer',
  };
}
