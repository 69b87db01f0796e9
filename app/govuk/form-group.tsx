import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message.tsx';
import { classes, describedBy, fieldId } from './field.ts';

/** What every single-control field is given. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  /** The label is the page's h1, for a page with one question. */
  asHeading?: boolean;
  hint?: ReactNode;
  error?: string;
};

/** What `aria-describedby` of the control must be, so that hint and error are read with it. */
export function fieldDescribedBy(
  { name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>,
  also?: string,
) {
  const id = fieldId(name);
  return describedBy(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`, also);
}

export type FormGroupProps = { error?: string; className?: string; children: ReactNode };

export function FormGroup({ error, className, children }: FormGroupProps) {
  return (
    <div className={classes('govuk-form-group', Boolean(error) && 'govuk-form-group--error', className)}>
      {children}
    </div>
  );
}

export function Hint({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <div id={id} className="govuk-hint">
      {children}
    </div>
  );
}

type FieldFrameProps = FieldProps & { className?: string; children: ReactNode };

/** Label, hint and error in the order they are read, then the control. */
export function FieldFrame({ name, label, asHeading, hint, error, className, children }: FieldFrameProps) {
  const id = fieldId(name);
  const words = (
    <label htmlFor={id} className={classes('govuk-label', asHeading ? 'govuk-label--l' : 'govuk-label--s')}>
      {label}
    </label>
  );
  return (
    <FormGroup error={error} className={className}>
      {asHeading ? <h1 className="govuk-label-wrapper">{words}</h1> : words}
      <Hint id={`${id}-hint`}>{hint}</Hint>
      <ErrorMessage id={`${id}-error`} message={error} />
      {children}
    </FormGroup>
  );
}
