import { forwardRef } from 'react';
import { type FormError, fieldId } from './field.ts';

export type ErrorSummaryProps = { errors?: readonly FormError[]; title?: string };

/** First in main, above the h1. Renders nothing when there is nothing to put right. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { errors = [], title = 'There is a problem' },
  ref,
) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: takes the reader to what went wrong, also where JavaScript is off
    <div className="govuk-error-summary" ref={ref} tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <a href={`#${fieldId(field)}`}>{message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
});
