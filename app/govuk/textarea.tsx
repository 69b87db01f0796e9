import { classes, fieldId } from './field.ts';
import { FieldFrame, type FieldProps, fieldDescribedBy } from './form-group.tsx';

export type TextareaProps = FieldProps & {
  value?: string;
  rows?: number;
  /** Said in words and judged by the server. The box never cuts off what somebody wrote. */
  limit?: number;
  spellCheck?: boolean;
};

export function Textarea({ value, rows = 5, limit, spellCheck, ...field }: TextareaProps) {
  const id = fieldId(field.name);
  const limitId = limit ? `${id}-limit` : undefined;
  return (
    <FieldFrame {...field}>
      <textarea
        className={classes('govuk-textarea', Boolean(field.error) && 'govuk-textarea--error')}
        id={id}
        name={field.name}
        rows={rows}
        spellCheck={spellCheck}
        defaultValue={value}
        aria-describedby={fieldDescribedBy(field, limitId)}
        aria-invalid={field.error ? true : undefined}
      />
      {limit && (
        <div id={limitId} className="govuk-hint">
          You can write up to {limit.toLocaleString('en-GB')} characters
        </div>
      )}
    </FieldFrame>
  );
}
