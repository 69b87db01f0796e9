/** A page of the journey. One question is the h1 itself; several stand under the page's own heading. */
import {
  Button,
  Caption,
  Checkboxes,
  ErrorSummary,
  errorFor,
  type FormError,
  Radios,
  Textarea,
} from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { chosen } from '../answers.ts';
import type { QuestionField } from '../field-of.ts';

export interface QuestionPageProps {
  /** Which part this is and what is left, in words: "About home, part 3 of 6". */
  part: string;
  heading: string;
  questions: readonly QuestionField[];
  errors?: readonly FormError[];
}

interface FieldProps extends Pick<QuestionPageProps, 'errors'> {
  question: QuestionField;
  /** Given when the question is the only one, and so the heading of the page. */
  caption?: string;
}

/** One question as a field of a form. */
export function QuestionInput({ question, caption, errors }: FieldProps) {
  const { id, kind, ask, hint, items, limit, optional, value } = question;
  const error = errorFor(errors, id);
  const asHeading = caption !== undefined;
  const label = (
    <>
      {asHeading && <Caption>{caption}</Caption>}
      {optional ? `${ask} (optional)` : ask}
    </>
  );
  if (kind === 'text') {
    const text = typeof value === 'string' ? value : undefined;
    const rows = optional ? 4 : 8;
    return <Textarea {...{ name: id, label, asHeading, hint, limit, rows, error }} value={text} />;
  }
  const field = { name: id, legend: label, asHeading, hint, error };
  const [first] = chosen(value);
  if (kind === 'radios') {
    return (
      <Radios
        {...field}
        items={items.map(({ exclusive, ...item }) => ({ ...item, or: exclusive }))}
        value={first}
      />
    );
  }
  // "Or" stands once, before the first of the answers that stand alone.
  const alone = items.findIndex(({ exclusive }) => exclusive);
  const boxes = items.map((item, index) => ({ ...item, exclusive: index === alone }));
  return <Checkboxes {...field} items={boxes} value={chosen(value)} />;
}

export function QuestionPage({ part, heading, questions, errors }: QuestionPageProps) {
  const isAlone = questions.length === 1;
  return (
    <>
      <ErrorSummary errors={errors} />
      {!isAlone && (
        <h1 className="govuk-heading-l">
          <Caption>{part}</Caption>
          {heading}
        </h1>
      )}
      {/* The browser must not fill a page in again for whoever goes back to it: what is saved comes from us. */}
      <form method="post" noValidate autoComplete="off">
        {questions.map((question) => (
          <QuestionInput
            key={question.id}
            question={question}
            caption={isAlone ? part : undefined}
            errors={errors}
          />
        ))}
        <Button>Continue</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.saveForLater()}>
          Save and come back later
        </a>
      </p>
    </>
  );
}
