/**
 * What the family is told where somebody else told us: to be read out in a call, printed and given, or read on a page of
 * their own. It says nothing of who told us, and has no address of theirs on it.
 */
import { dateInWords } from '../platform/british-time.ts';
import type { Answer } from './answer.ts';
import { AnswerView } from './answer-view.tsx';
import { type TrackedAgain, WhyItStands } from './look-again-part.tsx';

export interface LetterFrom {
  authority: string;
  frontDoor: string;
  phone: string;
  hours: string;
}

export interface FamilyAnswerProps {
  answer: Answer;
  reference: string;
  from: LetterFrom;
  /** When this became the answer. */
  answeredAt: Date;
  headingLevel?: 2 | 3;
}

/** The same words in the letter, in the preview and on the page. */
export function FamilyAnswer({ answer, reference, from, answeredAt, headingLevel = 2 }: FamilyAnswerProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <>
      <p className="govuk-body">
        From {from.frontDoor}, {from.authority}
      </p>
      <p className="govuk-body">
        <time dateTime={answeredAt.toISOString()}>{dateInWords(answeredAt)}</time>
      </p>
      <p className="govuk-body">
        Somebody got in touch with us about your family. We have looked at it, and this is our answer.
      </p>
      <AnswerView answer={answer} headingLevel={headingLevel} />
      <Heading className="govuk-heading-m">If you want to talk to us, or do not agree</Heading>
      <p className="govuk-body">
        Call us on <strong>{from.phone}</strong> ({from.hours}) and say <strong>{reference}</strong>. You can
        ask for somebody else to look at it again. If somebody is in danger, call 999.
      </p>
    </>
  );
}

/** How they read it again later; `code` is null before there is one. */
export interface WayIn {
  address: string;
  code: string | null;
  until: string | null;
}

export interface FamilyLetterProps extends FamilyAnswerProps {
  wayIn: WayIn;
  /** Each time the family asked for it to be looked at again, as on its page. */
  again?: readonly Pick<TrackedAgain, 'outcome' | 'answer'>[];
}

export function FamilyLetter({ wayIn, again = [], ...said }: FamilyLetterProps) {
  const Heading = said.headingLevel === 3 ? 'h3' : 'h2';
  return (
    <div className="app-letter">
      <WhyItStands again={again} headingLevel={said.headingLevel} />
      <FamilyAnswer {...said} />
      <Heading className="govuk-heading-m">To read it again, or ask us on the web</Heading>
      <p className="govuk-body">
        Go to <span className="app-address">{wayIn.address}</span> and type <strong>{said.reference}</strong>{' '}
        and this code:
        <br />
        {wayIn.code ? (
          <strong className="app-code">{wayIn.code}</strong>
        ) : (
          'one that is made when this is sent'
        )}
        <br />
        {wayIn.until && `It works until ${wayIn.until}. `}Keep it where nobody else finds it.
      </p>
    </div>
  );
}
