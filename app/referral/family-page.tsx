/** The family's own page: the answer exactly as it stood in the preview, and a way to ask for it to be looked at again. */
import { TaskSteps } from '../govuk/index.ts';
import { FamilyAnswer, type FamilyAnswerProps } from './family-letter.tsx';
import { LookAgainPart, type TrackedAgain, WhyItStands } from './look-again-part.tsx';
import { stepsOfAgain } from './status-steps.ts';

export interface FamilyPageProps extends FamilyAnswerProps {
  /** Each time the family asked us to look again. */
  again: readonly TrackedAgain[];
  asOf: Date;
  /** Null when they cannot ask now. */
  mayAskUntil: Date | null;
  /** For the form on the page. */
  pass: string;
}

export function FamilyPage({ again, asOf, mayAskUntil, pass, ...said }: FamilyPageProps) {
  return (
    <>
      <h1 className="govuk-heading-l">There is an answer</h1>
      <WhyItStands again={again} />
      <FamilyAnswer {...said} />
      {again.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you asked</h2>
          <TaskSteps steps={stepsOfAgain(again, asOf)} />
        </>
      )}
      <LookAgainPart until={mayAskUntil} pass={pass} />
    </>
  );
}
