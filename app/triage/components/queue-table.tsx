import { BragTag, Tag } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { RouteId } from '../../platform/authority.ts';
import type { QueueRow } from '../queue.ts';
import { ClockTag } from './clock-tag.tsx';

interface RowProps {
  row: QueueRow;
  routeNames: Record<RouteId, string>;
}

/** One name when asked and suggested agree; both, in words, where they differ. */
function Routes({ row: { asked, suggested }, routeNames }: RowProps) {
  if (suggested === null) return <>Asked: {routeNames[asked]}. No suggestion could be made</>;
  if (suggested === asked) return <>{routeNames[asked]}</>;
  return (
    <>
      Asked: {routeNames[asked]}
      <br />
      Suggested: {routeNames[suggested]}
    </>
  );
}

function Row({ row, routeNames }: RowProps) {
  return (
    <tr className="govuk-table__row">
      <td className="govuk-table__cell">
        <ClockTag clock={row.clock} />
      </td>
      <td className="govuk-table__cell">
        <BragTag brag={row.brag} />
      </td>
      <th scope="row" className="govuk-table__header app-queue__reference">
        <a className="govuk-link" href={paths.staff.referral(row.reference)}>
          {row.reference}
        </a>
      </th>
      <td className="govuk-table__cell">{row.ages.join(', ') || 'Not known'}</td>
      <td className="govuk-table__cell">
        {row.redFlag && (
          <>
            <Tag colour="red">Red flag</Tag>{' '}
          </>
        )}
        {row.gist}
      </td>
      <td className="govuk-table__cell">
        <Routes row={row} routeNames={routeNames} />
      </td>
      <td className="govuk-table__cell">{row.source}</td>
      <td className="govuk-table__cell">{row.heldByMe ? 'You' : (row.holder ?? 'Nobody yet')}</td>
    </tr>
  );
}

const columns = ['Time left', 'Rating', 'Reference', 'Ages', 'In short', 'Route', 'From', 'Held by'];

/** The rows in the order they should be read. The reference names the row. */
export function QueueTable({
  rows,
  routeNames,
}: { rows: readonly QueueRow[] } & Pick<RowProps, 'routeNames'>) {
  return (
    <table className="govuk-table app-queue__table">
      <caption className="govuk-table__caption govuk-visually-hidden">
        Open referrals, most urgent first
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map((label) => (
            <th key={label} scope="col" className="govuk-table__header">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map((row) => (
          <Row key={row.reference} row={row} routeNames={routeNames} />
        ))}
      </tbody>
    </table>
  );
}
