import { Button, DateInput, type DateParts, errorFor, Radios, Textarea } from '../../../govuk/index.ts';
import type { useEarlyWarning } from '../../../govuk/use-early-warning.ts';

interface AgreementFormProps {
  choices: readonly { value: string; label: string }[];
  values: Record<string, unknown>;
  warning: Pick<ReturnType<typeof useEarlyWarning>, 'errors' | 'form'>;
}

/** Writes an agreement into the register. */
export function AgreementForm({ choices, values, warning: { errors, form } }: AgreementFormProps) {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const date = (name: string) => {
    const value = values[name];
    const parts = typeof value === 'object' && value !== null ? (value as DateParts) : undefined;
    return { name, value: parts, errors };
  };
  return (
    <section aria-labelledby="record-agreement">
      <h2 className="govuk-heading-m" id="record-agreement">
        Record an agreement
      </h2>
      <form method="post" {...form}>
        <input type="hidden" name="press" value={text('press')} />
        <Radios
          name="agency"
          legend="With which agency?"
          items={choices}
          value={text('agency')}
          error={errorFor(errors, 'agency')}
        />
        <Textarea
          name="purpose"
          label="What may be shared, and what for"
          rows={3}
          limit={600}
          value={text('purpose')}
          error={errorFor(errors, 'purpose')}
        />
        <DateInput legend="First day it holds" hint="For example, 27 3 2026" {...date('startsOn')} />
        <DateInput legend="Day it is to be reviewed" {...date('reviewOn')} />
        <DateInput legend="Last day it holds" {...date('endsOn')} />
        <Button name="do" value="record">
          Record the agreement
        </Button>
      </form>
    </section>
  );
}
