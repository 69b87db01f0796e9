/** The forms of the status page: answering our question, and adding to what was sent. Both work without a script. */
import { Button, errorFor, type FormError, InsetText, Textarea } from '../govuk/index.ts';
import { paths } from '../paths.ts';
import { momentInWords } from '../platform/british-time.ts';
import type { OpenQuestion } from './open-questions.server.ts';
import { AsTyped, ClosesAfter } from './status-closed.tsx';
import type { Tracked } from './tracking.server.ts';

interface AnswerFormProps {
  pass: string;
  question: Pick<OpenQuestion, 'id' | 'question'>;
  value?: string;
  errors?: readonly FormError[];
}

export function AnswerForm({ pass, question, value, errors }: AnswerFormProps) {
  return (
    <>
      <InsetText>
        <AsTyped text={question.question} />
      </InsetText>
      <form method="post" action={paths.answer()} noValidate autoComplete="off">
        <input type="hidden" name="pass" value={pass} />
        <input type="hidden" name="id" value={question.id} />
        <Textarea
          name="answer"
          label="Your answer"
          hint="You can say that you do not know"
          rows={6}
          limit={4000}
          value={value}
          error={errorFor(errors, 'answer')}
        />
        <ClosesAfter />
        <Button>Send your answer</Button>
      </form>
    </>
  );
}

const moreAfter = (count: number): string => {
  if (count === 0) return '';
  return count === 1 ? ' There is 1 more after this one.' : ` There are ${count} more after this one.`;
};

/** On top of everything, until it is decided. Several are asked one after the other. */
export function OpenQuestions({ pass, questions, asOf }: Pick<Tracked, 'pass' | 'questions' | 'asOf'>) {
  const [first, ...others] = questions;
  if (!first) return null;
  const due = momentInWords(first.dueAt);
  return (
    <section aria-labelledby="question">
      <h2 className="govuk-heading-m" id="question">
        We have a question for you
      </h2>
      <p className="govuk-body">
        {asOf <= first.dueAt
          ? `Please answer by ${due} if you can. After that we go on with what we know.`
          : `We asked you to answer by ${due}, and go on with what we know. Your answer still helps.`}
        {moreAfter(others.length)}
      </p>
      <AnswerForm pass={pass} question={first} />
    </section>
  );
}

/** The same once it is decided: under the answer, as nothing waits for it any more, and still read when it comes. */
export function StillOpen({ pass, questions }: Pick<Tracked, 'pass' | 'questions'>) {
  const [first, ...others] = questions;
  if (!first) return null;
  return (
    <section aria-labelledby="question">
      <h2 className="govuk-heading-m" id="question">
        A question we asked before we decided
      </h2>
      <p className="govuk-body">
        You do not have to answer it now: we decided with what we knew. If you do, a person reads it. It may
        change what we do.{moreAfter(others.length)}
      </p>
      <AnswerForm pass={pass} question={first} />
    </section>
  );
}

/** The way to add something, and that what was added has arrived. */
export function AddSomething({ pass, addedAt }: { pass: string; addedAt: readonly Date[] }) {
  return (
    <section aria-labelledby="add">
      <h2 className="govuk-heading-m" id="add">
        Add something, or put something right
      </h2>
      <p className="govuk-body">
        You can tell us more at any time. What you sent stays as it was. We see what you add beside it.
      </p>
      {addedAt.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {addedAt.map((at) => (
            <li key={at.toISOString()}>We have what you added: {momentInWords(at)}</li>
          ))}
        </ul>
      )}
      <form method="post" action={paths.add()}>
        <input type="hidden" name="pass" value={pass} />
        <Button kind="secondary" name="do" value="open">
          Add or put right
        </Button>
      </form>
    </section>
  );
}
