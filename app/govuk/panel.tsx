import type { ReactNode } from 'react';

export type PanelProps = { title: string; children?: ReactNode };

/** The title is the h1 of a confirmation page. No links inside. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title">{title}</h1>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}
