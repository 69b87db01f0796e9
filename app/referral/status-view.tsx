/** A line of steps with times; the answer and its reason first, once there is one. */
import { type TaskStep, TaskSteps } from '../govuk/index.ts';
import type { Outcome } from '../platform/authority.ts';
import { momentInWords } from '../platform/british-time.ts';
import { AddSomething, OpenQuestions } from './status-forms.tsx';
import type { Tracked } from './tracking.server.ts';

export interface StatusViewProps {
  tracked: Tracked;
  outcome: Outcome | null;
  frontDoor: { name: string; phone: string };
}

const moment = (at: Date) => ({ iso: at.toISOString(), text: momentInWords(at) });

function stepsOf({ receivedAt, claimedAt, decisionDueAt, decision }: Tracked): TaskStep[] {
  const read: TaskStep = claimedAt
    ? { title: 'Being read by a person', state: decision ? 'done' : 'now', at: moment(claimedAt) }
    : { title: 'Being read by a person', state: 'next', stateWord: 'In the queue' };
  const decided: TaskStep = decision
    ? { title: 'Decided', state: 'done', at: moment(decision.at) }
    : { title: 'Decided', state: 'next', stateWord: `By ${momentInWords(decisionDueAt)}` };
  return [{ title: 'Received', state: 'done', at: moment(receivedAt) }, read, decided];
}

export function StatusView({ tracked, outcome, frontDoor }: StatusViewProps) {
  const { decision } = tracked;
  return (
    <>
      <h1 className="govuk-heading-l">{decision ? 'There is an answer' : 'We have what you sent'}</h1>
      <p className="govuk-body">Reference number {tracked.reference}</p>
      <OpenQuestions pass={tracked.pass} questions={tracked.questions} />
      {decision && outcome && (
        <section>
          <h2 className="govuk-heading-m">What was decided</h2>
          <p className="govuk-body-l">{outcome.plainForReferrer}</p>
          <h2 className="govuk-heading-m">Why</h2>
          {decision.answer.split('\n').map((line, index) => (
            <p className="govuk-body" key={index}>
              {line}
            </p>
          ))}
          <h2 className="govuk-heading-m">What happens next</h2>
          <p className="govuk-body">{outcome.whatNext}</p>
        </section>
      )}
      <h2 className="govuk-heading-m">Where it is</h2>
      <TaskSteps steps={stepsOf(tracked)} />
      <AddSomething pass={tracked.pass} addedAt={tracked.addedAt} />
      <h2 className="govuk-heading-m">
        {decision ? 'If you do not agree, or things change' : 'If things change'}
      </h2>
      <p className="govuk-body">
        Call {frontDoor.name} on <strong>{frontDoor.phone}</strong> and give the reference number.
        {decision && ' Ask for somebody else to look at it again.'}
      </p>
    </>
  );
}
