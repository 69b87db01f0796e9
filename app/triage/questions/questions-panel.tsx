/** What was asked of whoever told us, and what they answered. */
import { Button, Tag, type TagColour, Timeline } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { AskedQuestion, QuestionState } from './questions-view.server.ts';

const states: Record<QuestionState, { text: string; colour: TagColour }> = {
  open: { text: 'Waiting for the answer', colour: 'yellow' },
  late: { text: 'No answer in time', colour: 'red' },
  'not-waited-for': { text: 'Decided without an answer', colour: 'grey' },
  answered: { text: 'Answered', colour: 'green' },
  'answered-late': { text: 'Answered late', colour: 'green' },
  'answered-after': { text: 'Answered after the decision', colour: 'yellow' },
  withdrawn: { text: 'Withdrawn', colour: 'grey' },
};

interface BodyProps {
  question: AskedQuestion;
  reference: string;
  mayWithdraw: boolean;
}

function Body({ question, reference, mayWithdraw }: BodyProps) {
  const { id, answer, state, pauses, dueAt, withdrawnAt } = question;
  const isOpen = state === 'open' || state === 'late';
  return (
    <>
      <p className="app-as-typed">{question.question}</p>
      {answer && (
        <>
          <p className="govuk-body">
            Answered <time dateTime={answer.at.iso}>{answer.at.text}</time>:
          </p>
          <blockquote className="app-own-words__text app-as-typed">{answer.text}</blockquote>
        </>
      )}
      {isOpen && (
        <p className="govuk-body">
          To be answered by <time dateTime={dueAt.iso}>{dueAt.text}</time>.{' '}
          {pauses && state === 'open'
            ? 'The decision clock stands still until then.'
            : 'The decision clock runs.'}
        </p>
      )}
      {withdrawnAt && (
        <p className="govuk-body">
          Withdrawn <time dateTime={withdrawnAt.iso}>{withdrawnAt.text}</time>.
        </p>
      )}
      {state === 'not-waited-for' && (
        <p className="govuk-body">
          Nothing waits for it any more. They can still answer: it then stands with what was added.
        </p>
      )}
      {(isOpen || state === 'not-waited-for') && mayWithdraw && (
        <form method="post" action={paths.staff.askReferrer(reference)} className="app-screen-only">
          <input type="hidden" name="id" value={id} />
          <Button kind="secondary" name="do" value="withdraw">
            Withdraw this question
          </Button>
        </form>
      )}
    </>
  );
}

export interface AskedProps {
  questions: readonly AskedQuestion[];
  reference: string;
  mayWithdraw: boolean;
}

export function Asked({ questions, reference, mayWithdraw }: AskedProps) {
  return (
    <Timeline
      entries={questions.map((question) => ({
        id: question.id,
        by: question.by,
        at: question.askedAt,
        title: (
          <>
            Asked <Tag colour={states[question.state].colour}>{states[question.state].text}</Tag>
          </>
        ),
        body: <Body question={question} reference={reference} mayWithdraw={mayWithdraw} />,
      }))}
    />
  );
}

export function QuestionsPanel(props: AskedProps) {
  if (props.questions.length === 0) return null;
  return (
    <section aria-labelledby="asked">
      <h2 className="govuk-heading-m" id="asked">
        Questions to whoever told us
      </h2>
      <Asked {...props} />
    </section>
  );
}
