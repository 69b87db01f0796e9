/** A line of steps with times; the answer and its reason first, once there is one. */
import { TaskSteps } from '../govuk/index.ts';
import type { Answer } from './answer.ts';
import { AnswerView } from './answer-view.tsx';
import { LookAgainPart, WhyItStands } from './look-again-part.tsx';
import { AddSomething, OpenQuestions, StillOpen } from './status-forms.tsx';
import { stepsOf } from './status-steps.ts';
import type { Tracked } from './tracking.server.ts';
import { WhomToCall } from './whom-to-call.tsx';

export interface StatusViewProps {
  tracked: Tracked;
  /** Null until something is decided. */
  answer: Answer | null;
  frontDoor: { name: string; phone: string };
  outOfHours: { name: string; phone: string };
}

export function StatusView({ tracked, answer, ...call }: StatusViewProps) {
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
      <WhomToCall {...call}>Give the reference number when you call us.</WhomToCall>
    </>
  );
}
