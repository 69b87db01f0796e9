import type { Answer } from '../../referral/answer.ts';
import { AnswerView } from '../../referral/answer-view.tsx';
import { FamilyLetter } from '../../referral/family-letter.tsx';
import { MailPart } from './mail-part.tsx';
import type { WholeDecision } from './whole-decision.server.ts';

type AnswersProps = Pick<WholeDecision, 'referrer' | 'referrerMail' | 'family' | 'familyMail' | 'tell'>;

interface ReferrerReadsProps {
  answer: Answer;
  /** How they hear of it, in words. */
  tell?: string;
}

/** What whoever told us reads: to be read out, too. */
export function ReferrerReads({ answer, tell }: ReferrerReadsProps) {
  return (
    <section className="app-preview" aria-labelledby="referrer-reads">
      <h2 className="govuk-heading-m" id="referrer-reads">
        What whoever told us reads
      </h2>
      {tell && <p className="govuk-hint">They hear of it {tell}</p>}
      <AnswerView answer={answer} headingLevel={3} />
    </section>
  );
}

/** What the referrer and the family read, of the same parts as the pages they read it on. */
export function Answers({ referrer, referrerMail, family, familyMail, tell }: AnswersProps) {
  return (
    <>
      <ReferrerReads answer={referrer} tell={tell} />
      <MailPart mail={referrerMail} title="The e-mail to whoever told us" id="referrer-mail" />
      {family && (
        <section className="app-preview app-preview--family" aria-labelledby="family-reads">
          <h2 className="govuk-heading-m" id="family-reads">
            What the family is told
          </h2>
          <FamilyLetter {...family} headingLevel={3} />
        </section>
      )}
      <MailPart mail={familyMail} title="The e-mail to the family" id="family-mail" />
    </>
  );
}
