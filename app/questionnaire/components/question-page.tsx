/** One question, one page: the question is the h1, nothing is preselected but what was answered before. */
import {
  Button,
  ButtonGroup,
  Caption,
  Checkboxes,
  ErrorSummary,
  errorFor,
  type FormError,
  Radios,
  Textarea,
} from '../../govuk/index.ts';
import { paths } from '../../paths.ts';

export interface QuestionPageProps {
  id: string;
  kind: 'radios' | 'checkboxes' | 'text';
  /** Which part this is and what is left, in words: "About home, part 3 of 6". */
  part: string;
  ask: string;
  hint?: string;
  items: readonly { value: string; label: string; hint?: string; exclusive?: boolean }[];
  limit?: number;
  optional?: boolean;
  value?: string | readonly string[];
  errors?: readonly FormError[];
}

function Field({ id, kind, part, ask, hint, items, limit, optional, value, errors }: QuestionPageProps) {
  const error = errorFor(errors, id);
  const heading = (
    <>
      <Caption>{part}</Caption>
      {optional ? `${ask} (optional)` : ask}
    </>
  );
  if (kind === 'text') {
    const text = typeof value === 'string' ? value : undefined;
    return (
      <Textarea
        name={id}
        label={heading}
        asHeading
        hint={hint}
        value={text}
        limit={limit}
        rows={8}
        error={error}
      />
    );
  }
  if (kind === 'radios') {
    const radios = items.map(({ exclusive, ...item }) => ({ ...item, or: exclusive }));
    return (
      <Radios
        name={id}
        legend={heading}
        asHeading
        hint={hint}
        items={radios}
        value={typeof value === 'string' ? value : undefined}
        error={error}
      />
    );
  }
  const first = items.findIndex(({ exclusive }) => exclusive);
  const boxes = items.map((item, index) => ({ ...item, exclusive: index === first }));
  return (
    <Checkboxes
      name={id}
      legend={heading}
      asHeading
      hint={hint}
      items={boxes}
      value={typeof value === 'string' ? [value] : value}
      error={error}
    />
  );
}

export function QuestionPage(props: QuestionPageProps) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" noValidate>
        <Field {...props} />
        <ButtonGroup>
          <Button>Continue</Button>
        </ButtonGroup>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.saveForLater()}>
          Save and come back later
        </a>
      </p>
    </>
  );
}
