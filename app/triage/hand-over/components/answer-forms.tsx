/** Forms that answer an offer, or say that a team's work has ended. */
import { Button, errorFor, Radios, Textarea } from '../../../govuk/index.ts';
import { reasonLimit } from '../hand-over.ts';
import type { WorkerChoice } from '../page.server.ts';
import { type FormProps, textOf } from './offer-forms.tsx';

export function AcceptForm({
  version,
  warning: { form, errors },
  values,
  workers,
}: FormProps & { workers: readonly WorkerChoice[] }) {
  return (
    <form method="post" {...form}>
      <input type="hidden" name="version" value={version} />
      <Radios
        name="keyworker"
        legend="Who is the keyworker?"
        hint="A keyworker the family has already stays with them, unless there is a reason"
        items={workers}
        value={textOf(values, 'keyworker')}
        error={errorFor(errors, 'keyworker')}
      />
      <Textarea
        name="keyworkerReason"
        label="Why, if the keyworker changes"
        rows={3}
        limit={reasonLimit}
        value={textOf(values, 'keyworkerReason')}
        error={errorFor(errors, 'keyworkerReason')}
      />
      <Button name="do" value="accept">
        Accept
      </Button>
    </form>
  );
}

interface ReasonProps extends FormProps {
  button: 'return' | 'end';
  label: string;
  hint: string;
  submit: string;
}

/** A reason and a button. */
export function ReasonForm({ version, warning, values, button, label, hint, submit }: ReasonProps) {
  const { form, errors } = warning;
  return (
    <form method="post" {...form}>
      <input type="hidden" name="version" value={version} />
      <Textarea
        name="reason"
        label={label}
        hint={hint}
        rows={4}
        limit={reasonLimit}
        value={textOf(values, 'reason')}
        error={errorFor(errors, 'reason')}
      />
      <Button kind="secondary" name="do" value={button}>
        {submit}
      </Button>
    </form>
  );
}
