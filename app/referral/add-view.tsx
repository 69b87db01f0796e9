/** Adding to what was sent: more in own words with the safety questions, or one part that has to be put right. */
import {
  Button,
  Checkboxes,
  ErrorSummary,
  errorFor,
  type FormError,
  Radios,
  Textarea,
} from '../govuk/index.ts';
import { paths } from '../paths.ts';
import { DetailFields } from '../questionnaire/components/detail-fields.tsx';
import type { DetailForm, Group } from '../questionnaire/details/detail-form.ts';
import type { Audience } from '../questionnaire/question.ts';
import type { Part } from './corrections.ts';
import type { SafetyQuestion } from './more.ts';
import { ClosesAfter } from './status-closed.tsx';

interface Hidden {
  pass: string;
  /** Made with the form: pressing twice adds once. */
  id: string;
}

function HiddenFields({ pass, id }: Hidden) {
  return (
    <>
      <input type="hidden" name="pass" value={pass} />
      <input type="hidden" name="id" value={id} />
    </>
  );
}

export interface MoreViewProps extends Hidden {
  questions: readonly SafetyQuestion[];
  parts: readonly Pick<Part, 'id' | 'title'>[];
  values?: { words?: string; safety?: Record<string, string | readonly string[] | undefined>; part?: string };
  errors?: readonly FormError[];
}

function Safety({ question, values, errors }: { question: SafetyQuestion } & MoreViewProps) {
  const name = `safety.${question.id}`;
  const field = { name, legend: question.ask, items: question.items, error: errorFor(errors, name) };
  const value = values?.safety?.[question.id];
  if (question.kind === 'radios')
    return <Radios {...field} value={typeof value === 'string' ? value : undefined} />;
  return <Checkboxes {...field} value={Array.isArray(value) ? value : undefined} />;
}

export function MoreView(props: MoreViewProps) {
  const { pass, id, questions, parts, values, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-l">Add something, or put something right</h1>
      <p className="govuk-body">
        Is something wrong in what you sent, such as a phone number?{' '}
        <a className="govuk-link" href="#put-right">
          Go to putting something right
        </a>
      </p>
      <ClosesAfter />
      <h2 className="govuk-heading-m">Tell us more</h2>
      <form method="post" action={paths.add()} noValidate autoComplete="off">
        <HiddenFields pass={pass} id={id} />
        <Textarea
          name="words"
          label="What do you want to add?"
          hint="Use your own words"
          rows={6}
          limit={4000}
          value={values?.words}
          error={errorFor(errors, 'words')}
        />
        <h2 className="govuk-heading-m">Is there a new danger?</h2>
        <p className="govuk-body">
          Tick only what is new. If somebody is in danger right now, call 999 first. You can leave this empty.
        </p>
        {questions.map((question) => (
          <Safety key={question.id} question={question} {...props} />
        ))}
        <Button name="do" value="more">
          Send what you added
        </Button>
        <h2 className="govuk-heading-m" id="put-right">
          Put something right
        </h2>
        <p className="govuk-body">
          Choose what has changed or was wrong. We do not show what you sent, in case somebody sees your
          screen.
        </p>
        <Radios
          name="part"
          legend="What is it about?"
          items={parts.map((part) => ({ value: part.id, label: part.title }))}
          value={values?.part}
          error={errorFor(errors, 'part')}
        />
        <Button kind="secondary" name="do" value="part">
          Continue
        </Button>
      </form>
    </>
  );
}

export interface CorrectViewProps extends Hidden {
  part: Part;
  form: DetailForm;
  audience: Audience;
  values?: Group;
  errors?: readonly FormError[];
}

export function CorrectView({ pass, id, part, form, audience, values = {}, errors }: CorrectViewProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-l">Put right: {part.title}</h1>
      <p className="govuk-body">Fill in only what has changed. Leave the rest empty.</p>
      <ClosesAfter />
      {part.detail === 'contact' && audience !== 'other' && (
        <p className="govuk-body">
          If the safe ways have changed, tick all that are safe now. A way that you leave out is not used
          again. We use a new way once somebody here has read this.
        </p>
      )}
      <form method="post" action={paths.add()} noValidate autoComplete="off">
        <HiddenFields pass={pass} id={id} />
        <input type="hidden" name="part" value={part.id} />
        <DetailFields
          fields={form.fields}
          audience={audience}
          prefix=""
          values={values}
          errors={errors}
          live={null}
        />
        <Button name="do" value="correct">
          Send what has changed
        </Button>
      </form>
    </>
  );
}
