/** A line of steps with times; the answer and its reason first, once there is one. */
import { PhoneNumber, type TaskStep, TaskSteps } from '../govuk/index.ts';
import { momentInWords } from '../platform/british-time.ts';
import type { Answer } from './answer.ts';
import { AnswerView } from './answer-view.tsx';
import { LookAgainPart, stepsOfAgain, WhyItStands } from './look-again-part.tsx';
import { AddSomething, OpenQuestions } from './status-forms.tsx';
import type { Tracked } from './tracking.server.ts';

export interface StatusViewProps {
  tracked: Tracked;
  /** Null until something is decided. */
  answer: Answer | null;
  frontDoor: { name: string; phone: string };
}

const moment = (at: Date) => ({ iso: at.toISOString(), text: momentInWords(at) });

/** Never a time that has gone by, nor one that stands still. */
export function byWhen({
  decisionDueAt,
  waitsForThem,
  isLate,
}: Pick<Tracked, 'decisionDueAt' | 'waitsForThem' | 'isLate'>): string {
  if (waitsForThem) return 'We wait for your answer first';
  const due = momentInWords(decisionDueAt);
  return isLate ? `Late: it should have been by ${due}. We are still working on it` : `By ${due}`;
}

function stepsOf(tracked: Tracked): TaskStep[] {
  const { receivedAt, claimedAt, decision, again } = tracked;
  const read: TaskStep = claimedAt
    ? { title: 'Being read by a person', state: decision ? 'done' : 'now', at: moment(claimedAt) }
    : { title: 'Being read by a person', state: 'next', stateWord: 'In the queue' };
  const decided: TaskStep = decision
    ? { title: 'Decided', state: 'done', at: moment(decision.at) }
    : { title: 'Decided', state: 'next', stateWord: byWhen(tracked) };
  const waiting: TaskStep[] =
    decision && !decision.startsNow
      ? [{ title: 'Waiting for somebody who is free to help', state: 'now' }]
      : [];
  const looking = again.flatMap(stepsOfAgain);
  return [
    { title: 'Received', state: 'done', at: moment(receivedAt) },
    read,
    decided,
    ...waiting,
    ...looking,
  ];
}

export function StatusView({ tracked, answer, frontDoor }: StatusViewProps) {
  const { decision, again, mayAskUntil } = tracked;
  return (
    <>
      <h1 className="govuk-heading-l">{decision ? 'There is an answer' : 'We have what you sent'}</h1>
      <p className="govuk-body">Reference number {tracked.reference}</p>
      <OpenQuestions pass={tracked.pass} questions={tracked.questions} />
      <WhyItStands again={again} />
      {answer && <AnswerView answer={answer} />}
      <h2 className="govuk-heading-m">Where it is</h2>
      <TaskSteps steps={stepsOf(tracked)} />
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
