/**
 * What the family is told where somebody else told us: to be read out in a call, printed and given, or read on a page of
 * their own. It says nothing of who told us, and has no address of theirs on it.
 */
import type { Answer } from './answer.ts';
import { AnswerView } from './answer-view.tsx';

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
  headingLevel?: 2 | 3;
}

/** The same words in the letter, in the preview and on the page. */
export function FamilyAnswer({ answer, reference, from, headingLevel = 2 }: FamilyAnswerProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <>
      <p className="govuk-body">
        From {from.frontDoor}, {from.authority}
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
}

export function FamilyLetter({ wayIn, ...said }: FamilyLetterProps) {
  const Heading = said.headingLevel === 3 ? 'h3' : 'h2';
  return (
    <div className="app-letter">
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
