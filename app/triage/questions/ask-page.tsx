/** Asking whoever told us: the question in words, and whether the decision waits for the answer. */
import {
  BackLink,
  Button,
  Caption,
  ErrorSummary,
  errorFor,
  type FormError,
  InsetText,
  Radios,
  Textarea,
  WarningText,
} from '../../govuk/index.ts';
import { useEarlyWarning } from '../../govuk/use-early-warning.ts';
import { paths } from '../../paths.ts';
import { questionForm, questionLimit } from './question.ts';
import { Asked } from './questions-panel.tsx';
import type { AskedQuestion } from './questions-view.server.ts';

export interface AskPageProps {
  reference: string;
  version: number;
  questions: readonly AskedQuestion[];
  /** Why the clock may not stand still; null when it may. */
  noPause: string | null;
  canBeTold: boolean;
  mayAsk: boolean;
  holder: string | null;
  refusal?: { values: Record<string, unknown>; errors: readonly FormError[] };
}

const choices = [
  {
    value: 'no',
    label: 'No, the decision clock runs on',
    hint: 'You may decide before the answer is here',
  },
  {
    value: 'yes',
    label: 'Yes, the decision clock stands still',
    hint: 'Until the answer is here, and no longer than until it is due',
  },
];

interface FormProps extends Pick<AskPageProps, 'version' | 'noPause' | 'refusal' | 'mayAsk'> {
  warning: ReturnType<typeof useEarlyWarning>;
}

function AskForm({ version, noPause, refusal, mayAsk, warning }: FormProps) {
  const text = (name: string) => {
    const value = refusal?.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return (
    <form method="post" {...warning.form}>
      <input type="hidden" name="version" value={version} />
      <Textarea
        name="question"
        label="What do you want to ask?"
        hint="One thing at a time, in plain words. It is read on the status page, with the code"
        rows={6}
        limit={questionLimit}
        value={text('question')}
        error={errorFor(warning.errors, 'question')}
      />
      {noPause ? (
        <InsetText>{noPause}, so the decision clock runs on while you wait.</InsetText>
      ) : (
        <Radios
          name="pauses"
          legend="Does the decision wait for the answer?"
          items={choices}
          value={text('pauses')}
          error={errorFor(warning.errors, 'pauses')}
        />
      )}
      {mayAsk && (
        <Button name="do" value="ask">
          Ask
        </Button>
      )}
    </form>
  );
}

export function AskPage(props: AskPageProps) {
  const { reference, questions, canBeTold, mayAsk, holder, refusal, noPause } = props;
  const warning = useEarlyWarning(questionForm(noPause === null), {
    errors: refusal?.errors,
    ignore: ['do'],
  });
  return (
    <>
      <BackLink href={paths.staff.referral(reference)} />
      <div className="app-record__words">
        <ErrorSummary errors={warning.errors} ref={warning.summary} />
        <h1 className="govuk-heading-l">
          <Caption>Referral {reference}</Caption>
          Ask whoever told us
        </h1>
        {!canBeTold && (
          <WarningText>
            There is no safe address to tell them that there is a question. They see it only if they look at
            the status page: call them too, if that is safe.
          </WarningText>
        )}
        {!mayAsk && (
          <InsetText>
            Only whoever holds a referral asks, while it is being looked at.{' '}
            {holder ? `${holder} holds it.` : 'Nobody holds it just now.'}
          </InsetText>
        )}
        {(mayAsk || refusal) && <AskForm {...props} warning={warning} />}
        {questions.length > 0 && (
          <>
            <h2 className="govuk-heading-m">Asked so far</h2>
            <Asked questions={questions} reference={reference} mayWithdraw />
          </>
        )}
      </div>
    </>
  );
}
