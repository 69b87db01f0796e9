import type { ReactNode } from 'react';
import { classes } from './field.ts';

export type SummaryAction = {
  href: string;
  text?: string;
  /** Read out after the text, so that each link makes sense alone: "Change" + "the child's name". */
  about: string;
};

export type SummaryRow = {
  key: ReactNode;
  /** Several answers to one question are shown as a list; none as "Not provided". */
  value?: ReactNode | readonly ReactNode[];
  actions?: readonly SummaryAction[];
};

export type SummaryListProps = { rows: readonly SummaryRow[]; hasBorders?: boolean };

function ActionLink({ href, text = 'Change', about }: SummaryAction) {
  return (
    <a className="govuk-link" href={href}>
      {text}
      <span className="govuk-visually-hidden"> {about}</span>
    </a>
  );
}

function Value({ value }: Pick<SummaryRow, 'value'>) {
  const values = (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== '');
  if (values.length === 0) return <>Not provided</>;
  if (values.length === 1) return <>{values[0]}</>;
  return (
    <ul className="govuk-list">
      {values.map((one, index) => (
        <li key={index}>{one}</li>
      ))}
    </ul>
  );
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  const [only, ...others] = actions;
  if (only && others.length === 0) return <ActionLink {...only} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action) => (
        <li className="govuk-summary-list__actions-list-item" key={action.href}>
          <ActionLink {...action} />
        </li>
      ))}
    </ul>
  );
}

export function SummaryList({ rows, hasBorders = true }: SummaryListProps) {
  const hasActions = rows.some((row) => row.actions?.length);
  return (
    <dl className={classes('govuk-summary-list', !hasBorders && 'govuk-summary-list--no-border')}>
      {rows.map(({ key, value, actions = [] }, index) => (
        <div
          key={index}
          className={classes(
            'govuk-summary-list__row',
            hasActions && actions.length === 0 && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">
            <Value value={value} />
          </dd>
          {actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <Actions actions={actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export type SummaryCardProps = SummaryListProps & {
  title: ReactNode;
  headingLevel?: 2 | 3;
  actions?: readonly SummaryAction[];
};

/** One thing among several alike, such as each child. */
export function SummaryCard({ title, headingLevel = 2, actions = [], ...list }: SummaryCardProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{title}</Heading>
        {actions.length > 0 && (
          <ul className="govuk-summary-card__actions">
            {actions.map((action) => (
              <li className="govuk-summary-card__action" key={action.href}>
                <ActionLink {...action} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">
        <SummaryList {...list} />
      </div>
    </div>
  );
}
