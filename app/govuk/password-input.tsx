import { useEffect, useState } from 'react';
import { classes, fieldId } from './field.ts';
import { FieldFrame, type FieldProps, fieldDescribedBy } from './form-group.tsx';

export type PasswordInputProps = FieldProps & { autoComplete?: 'current-password' | 'new-password' };

/** Takes no value: a password is never sent back to the page. Pasting works and length is not cut. */
export function PasswordInput({ autoComplete = 'current-password', ...field }: PasswordInputProps) {
  const [isShown, setShown] = useState(false);
  const [canToggle, setCanToggle] = useState(false);
  const id = fieldId(field.name);

  // The button could do nothing without JavaScript, so it is only there once it works.
  useEffect(() => setCanToggle(true), []);

  return (
    <FieldFrame {...field} className="govuk-password-input">
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          className={classes(
            'govuk-input govuk-password-input__input',
            Boolean(field.error) && 'govuk-input--error',
          )}
          id={id}
          name={field.name}
          type={isShown ? 'text' : 'password'}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete={autoComplete}
          aria-describedby={fieldDescribedBy(field)}
          aria-invalid={field.error ? true : undefined}
        />
        {canToggle && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary govuk-password-input__toggle"
            aria-controls={id}
            aria-label={isShown ? 'Hide password' : 'Show password'}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? 'Hide' : 'Show'}
          </button>
        )}
      </div>
    </FieldFrame>
  );
}
