import type { ReactNode } from 'react';
import { classes } from './field.ts';

export type FieldsetProps = {
  legend: ReactNode;
  /** The legend is the page's h1, for a page with one question. */
  asHeading?: boolean;
  describedBy?: string;
  children: ReactNode;
};

export function Fieldset({ legend, asHeading, describedBy, children }: FieldsetProps) {
  const size = asHeading ? 'govuk-fieldset__legend--l' : 'govuk-fieldset__legend--s';
  return (
    <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
      <legend className={classes('govuk-fieldset__legend', size)}>
        {asHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  );
}
