/** Forms that answer an offer, or say that a team's work has ended. */
import { Button, Radios, Textarea } from '../../../govuk/index.ts';
import { reasonLimit } from '../hand-over.ts';
import type { WorkerChoice } from '../page.server.ts';
import { type FormProps, HandOverForm, KeyworkerReason } from './hand-over-form.tsx';

interface AcceptProps extends FormProps {
  workers: readonly WorkerChoice[];
  hasKeyworker: boolean;
}

export function AcceptForm({ workers, hasKeyworker, ...form }: AcceptProps) {
  return (
    <HandOverForm {...form}>
      {(own) => (
        <>
          <Radios
            legend="Who is the keyworker?"
            hint={hasKeyworker && 'The keyworker stays with the family, unless there is a reason'}
            items={workers}
            {...own('keyworker')}
          />
          {hasKeyworker && <KeyworkerReason own={own} />}
          <Button name="do" value="accept">
            Accept
          </Button>
        </>
      )}
    </HandOverForm>
  );
}

/** Who, and why: for a family that stays where it is. */
export function KeyworkerForm({ workers, ...form }: FormProps & { workers: readonly WorkerChoice[] }) {
  return (
    <HandOverForm {...form}>
      {(own) => (
        <>
          <Radios legend="Who is the keyworker from now on?" items={workers} {...own('keyworker')} />
          <Textarea
            label="Why does the keyworker change?"
            hint="Kept with the record. Tell the family as well who it is now"
            rows={4}
            limit={reasonLimit}
            {...own('reason')}
          />
          <Button name="do" value="keyworker">
            Name the keyworker
          </Button>
        </>
      )}
    </HandOverForm>
  );
}

interface ReasonProps extends FormProps {
  button: 'return' | 'end';
  label: string;
  hint: string;
  submit: string;
}

/** A reason and a button. */
export function ReasonForm({ button, label, hint, submit, ...form }: ReasonProps) {
  return (
    <HandOverForm {...form}>
      {(own) => (
        <>
          <Textarea label={label} hint={hint} rows={4} limit={reasonLimit} {...own('reason')} />
          <Button kind="secondary" name="do" value={button}>
            {submit}
          </Button>
        </>
      )}
    </HandOverForm>
  );
}
