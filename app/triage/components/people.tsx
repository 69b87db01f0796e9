/** The children, the household and how to reach them. A warning stands beside the number or address it is about. */
import { SummaryCard, SummaryList } from '../../govuk/index.ts';
import type { PeoplePart, PersonRow } from '../referral-view.ts';

function written({ value, warnings }: PersonRow) {
  if (warnings.length === 0) return value;
  return [
    ...value,
    ...warnings.map((warning) => (
      <strong className="app-careful" key={warning}>
        <span className="govuk-visually-hidden">Warning: </span>
        {warning}
      </strong>
    )),
  ];
}

const isGiven = ({ value, warnings }: PersonRow) => value.length > 0 || warnings.length > 0;

/** What was left empty in one line: a reader looks for what there is, and must still see what there is not. */
function rowsOf(rows: readonly PersonRow[]) {
  const missing = rows.filter((row) => !isGiven(row)).map(({ label }) => label);
  return [
    ...rows.filter(isGiven).map((row) => ({ key: row.label, value: written(row) })),
    ...(missing.length > 0 ? [{ key: 'Not given', value: missing.join('; ') }] : []),
  ];
}

export function People({ people }: { people: readonly PeoplePart[] }) {
  return (
    <section aria-labelledby="people">
      <h2 className="govuk-heading-m" id="people">
        People and contact
      </h2>
      {people.map(({ id, title, groups }) => (
        <div key={id}>
          <h3 className="govuk-heading-s">{title}</h3>
          {groups.length === 0 && <p className="govuk-body">Nothing was given.</p>}
          {groups.map((group, index) =>
            group.title ? (
              <SummaryCard key={index} headingLevel={3} title={group.title} rows={rowsOf(group.rows)} />
            ) : (
              <SummaryList key={index} rows={rowsOf(group.rows)} />
            ),
          )}
        </div>
      ))}
    </section>
  );
}
