import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message.tsx';
import { classes, describedBy, type FormError, fieldId } from './field.ts';
import { Fieldset } from './fieldset.tsx';
import { FormGroup, Hint } from './form-group.tsx';

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

export type DateParts = { day?: string; month?: string; year?: string };

export type DateInputProps = {
  /** The boxes are named `name.day`, `name.month`, `name.year`, and have the ids `name-day` and so on. */
  name: string;
  legend: ReactNode;
  asHeading?: boolean;
  hint?: ReactNode;
  value?: DateParts;
  /** All errors of the page: this picks its own, and marks only the boxes they name. */
  errors?: readonly FormError[];
};

/** Three boxes, no calendar, no jumping between boxes. The month may be written as a word. */
export function DateInput({ name, legend, asHeading, hint, value = {}, errors = [] }: DateInputProps) {
  const id = fieldId(name);
  const own = errors.filter(({ field }) =>
    parts.some(({ part }) => field === name || field === `${name}.${part}`),
  );
  const isWholeDate = own.some(({ field }) => field === name);
  const messages = own.map((error, index) => ({ id: `${id}-error-${index + 1}`, message: error.message }));
  const describedByIds = describedBy(Boolean(hint) && `${id}-hint`, ...messages.map((message) => message.id));
  return (
    <FormGroup error={own[0]?.message}>
      <Fieldset legend={legend} asHeading={asHeading} describedBy={describedByIds}>
        <Hint id={`${id}-hint`}>{hint}</Hint>
        {messages.map((message) => (
          <ErrorMessage key={message.id} {...message} />
        ))}
        <div className="govuk-date-input">
          {parts.map(({ part, label, width }) => {
            const isWrong = isWholeDate || own.some(({ field }) => field === `${name}.${part}`);
            return (
              <div className="govuk-date-input__item" key={part}>
                <div className="govuk-form-group">
                  <label className="govuk-label govuk-date-input__label" htmlFor={fieldId(`${name}.${part}`)}>
                    {label}
                  </label>
                  <input
                    className={classes(
                      'govuk-input govuk-date-input__input',
                      `govuk-input--width-${width}`,
                      isWrong && 'govuk-input--error',
                    )}
                    id={fieldId(`${name}.${part}`)}
                    name={`${name}.${part}`}
                    type="text"
                    inputMode={part === 'month' ? undefined : 'numeric'}
                    defaultValue={value[part]}
                    aria-invalid={isWrong || undefined}
                  />
                </div>
              </div>
            );
          })}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
