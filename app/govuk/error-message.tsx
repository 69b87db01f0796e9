export type ErrorMessageProps = { id: string; message?: string };

/** The same words as in the summary, beside the field. */
export function ErrorMessage({ id, message }: ErrorMessageProps) {
  if (!message) return null;
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {message}
    </p>
  );
}
