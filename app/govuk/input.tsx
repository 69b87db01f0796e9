import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import { classes, fieldId } from './field.ts';
import { FieldFrame, type FieldProps, fieldDescribedBy } from './form-group.tsx';

export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30 | 'full' | 'two-thirds' | 'one-half';

export type InputProps = FieldProps & {
  value?: string;
  type?: HTMLInputTypeAttribute;
  /** Says how long an answer is expected to be. */
  width?: InputWidth;
  prefix?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search';
  /** Off for names and codes, which are not misspelt. */
  spellCheck?: boolean;
};

function widthClass(width: InputWidth | undefined) {
  if (width === undefined || width === 'full') return undefined;
  return typeof width === 'number' ? `govuk-input--width-${width}` : `govuk-!-width-${width}`;
}

export function Input({ name, label, asHeading, hint, error, value, width, prefix, ...rest }: InputProps) {
  const field = { name, label, asHeading, hint, error };
  const control = (
    <input
      {...rest}
      type={rest.type ?? 'text'}
      className={classes('govuk-input', Boolean(error) && 'govuk-input--error', widthClass(width))}
      id={fieldId(name)}
      name={name}
      defaultValue={value}
      aria-describedby={fieldDescribedBy(field)}
      aria-invalid={error ? true : undefined}
    />
  );
  return (
    <FieldFrame {...field}>
      {prefix ? (
        <div className="govuk-input__wrapper">
          <div className="govuk-input__prefix" aria-hidden="true">
            {prefix}
          </div>
          {control}
        </div>
      ) : (
        control
      )}
    </FieldFrame>
  );
}
