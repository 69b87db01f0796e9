/** A line of steps with times; the answer and its reason first, once there is one. */
import { PhoneNumber, TaskSteps } from '../govuk/index.ts';
import type { Answer } from './answer.ts';
import { AnswerView } from './answer-view.tsx';
import { LookAgainPart, WhyItStands } from './look-again-part.tsx';
import { AddSomething, OpenQuestions, StillOpen } from './status-forms.tsx';
import { stepsOf } from './status-steps.ts';
import type { Tracked } from './tracking.server.ts';

export interface StatusViewProps {
  tracked: Tracked;
  /** Null until something is decided. */
  answer: Answer | null;
  frontDoor: { name: string; phone: string };
}

export function StatusView({ tracked, answer, frontDoor }: StatusViewProps) {
  const { decision, again, mayAskUntil } = tracked;
  return (
    <>
      <h1 className="govuk-heading-l">{decision ? 'There is an answer' : 'We have what you sent'}</h1>
      <p className="govuk-body">Reference number {tracked.reference}</p>
      {!decision && <OpenQuestions {...tracked} />}
      <WhyItStands again={again} />
      {answer && <AnswerView answer={answer} />}
      <h2 className="govuk-heading-m">Where it is</h2>
      <TaskSteps steps={stepsOf(tracked)} />
      {decision && <StillOpen {...tracked} />}
      <AddSomething pass={tracked.pass} addedAt={tracked.addedAt} />
      <h2 className="govuk-heading-m">
        {decision ? 'If you do not agree, or things change' : 'If things change'}
      </h2>
      <LookAgainPart until={mayAskUntil} pass={tracked.pass} />
      <p className="govuk-body">
        Call {frontDoor.name} on <PhoneNumber number={frontDoor.phone} /> and give the reference number.
      </p>
    </>
  );
}
