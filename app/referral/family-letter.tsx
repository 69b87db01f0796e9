/**
 * What the family is told where somebody else told us: to be read out in a call, or printed and given. It says nothing
 * of who told us, and has no address on it.
 */
import type { Answer } from './answer.ts';
import { AnswerView } from './answer-view.tsx';

export interface FamilyLetterProps {
  answer: Answer;
  reference: string;
  from: { authority: string; frontDoor: string; phone: string; hours: string };
  headingLevel?: 2 | 3;
}

export function FamilyLetter({ answer, reference, from, headingLevel = 2 }: FamilyLetterProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className="app-letter">
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
    </div>
  );
}
