import { Fragment } from 'react';
import { BragTag, TableHead, Tag } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { RouteId } from '../../platform/authority.ts';
import { clockNames } from '../clocks/clocks.ts';
import type { QueueRow } from '../queue.ts';
import { ClockTag } from './clock-tag.tsx';

interface RowProps {
  row: QueueRow;
  routeNames: Record<RouteId, string>;
  /** Where the claim button posts to, when not to the page it is on. */
  claimAt?: string;
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

function NextClock({ row: { clock, isPaused } }: Pick<RowProps, 'row'>) {
  return (
    <>
      {clock ? (
        <>
          <span className="app-queue__clock">{clockNames[clock.code]}</span> <ClockTag clock={clock.left} />
        </>
      ) : (
        !isPaused && 'No clock runs'
      )}
      {isPaused && <span className="app-queue__clock">Decision clock paused</span>}
    </>
  );
}

const stateWords: Partial<Record<QueueRow['status'], string>> = {
  awaiting_sign_off: 'Waiting for sign-off',
  waiting: 'Waiting for capacity',
  decided: 'Decided',
  merged: 'The same contact as another referral',
};

const newThings = (amount: number) => `${amount} new replies or additions`;

/** Of a hostel, or a refuge, there may be many. */
const NAMED = 3;

/** Other open referrals, to go to: they may be on another page, or left out by the filter. */
function Others({ references, one, many }: { references: readonly string[]; one: string; many: string }) {
  const amount = references.length;
  if (amount === 0) return null;
  return (
    <span className="app-queue__more">
      {amount === 1 ? one : `${amount} ${many}`}:{' '}
      {references.slice(0, NAMED).map((reference, place) => (
        <Fragment key={reference}>
          {place > 0 && ', '}
          <a className="govuk-link" href={paths.staff.referral(reference)}>
            {reference}
          </a>
        </Fragment>
      ))}
      {amount > NAMED && ` and ${amount - NAMED} more`}
    </span>
  );
}

function InShort({ row }: Pick<RowProps, 'row'>) {
  const state = stateWords[row.status];
  return (
    <>
      {row.redFlag && (
        <>
          <Tag colour="red">Red flag</Tag>{' '}
        </>
      )}
      {row.summary ? row.summary.gist : 'Restricted: only those on its list may open it'}
      {row.unseen > 0 && (
        <span className="app-queue__more">
          <Tag colour="yellow">{row.unseen === 1 ? '1 new reply or addition' : newThings(row.unseen)}</Tag>
        </span>
      )}
      {row.givenBack && <span className="app-queue__more">Given back by a manager, to be decided again</span>}
      {state && <span className="app-queue__more">{state}</span>}
      {row.outOfHours && <span className="app-queue__more">Out of hours</span>}
      {row.seenBefore > 0 && (
        <span className="app-queue__more">Seen before: {row.seenBefore} in 12 months</span>
      )}
      <Others
        references={row.sameChild}
        one="The same child, also open"
        many="others open about the same child"
      />
      {row.isUnder ? (
        <span className="app-queue__more">Same household as the one above</span>
      ) : (
        <Others
          references={row.sameHousehold}
          one="1 other from this household"
          many="others from this household"
        />
      )}
    </>
  );
}

/** Who has it, or the button that takes it. The server decides who was first. */
function HeldBy({ row, claimAt }: Pick<RowProps, 'row' | 'claimAt'>) {
  if (row.holder) return <>{row.heldByMe ? 'You' : row.holder}</>;
  if (row.status !== 'received') return <>Nobody</>;
  return (
    <>
      <form method="post" action={claimAt} className="app-screen-only">
        <input type="hidden" name="reference" value={row.reference} />
        <button type="submit" name="do" value="claim" className="app-queue__claim" data-claim="">
          Claim <span className="govuk-visually-hidden">{row.reference}</span>
        </button>
      </form>
      <span className="app-print-only">Nobody</span>
    </>
  );
}

function Row({ row, routeNames, claimAt }: RowProps) {
  return (
    <tr
      className={row.isUnder ? 'govuk-table__row app-queue__under' : 'govuk-table__row'}
      data-referral={row.id}
      data-holder={row.holder ? 'yes' : 'no'}
    >
      <td className="govuk-table__cell">
        <NextClock row={row} />
      </td>
      <td className="govuk-table__cell">
        <BragTag brag={row.brag} />
      </td>
      <th scope="row" className="govuk-table__header app-queue__reference">
        <a className="govuk-link" href={paths.staff.referral(row.reference)} data-open="">
          {row.reference}
        </a>
      </th>
      <td className="govuk-table__cell">{row.summary?.ages.join(', ') || 'Not known'}</td>
      <td className="govuk-table__cell app-queue__gist">
        <InShort row={row} />
      </td>
      <td className="govuk-table__cell">
        <Routes row={row} routeNames={routeNames} />
      </td>
      <td className="govuk-table__cell">{row.summary?.source ?? 'Not shown'}</td>
      <td className="govuk-table__cell app-queue__held" data-held-by="">
        <HeldBy row={row} claimAt={claimAt} />
      </td>
    </tr>
  );
}

const columns = ['Next due', 'Rating', 'Reference', 'Ages', 'In short', 'Route', 'From', 'Held by'].map(
  (label) => ({ label }),
);

interface QueueTableProps extends Pick<RowProps, 'routeNames' | 'claimAt'> {
  rows: readonly QueueRow[];
  caption: string;
}

/** The rows in the order they should be read. The reference names the row. */
export function QueueTable({ rows, routeNames, caption, claimAt }: QueueTableProps) {
  return (
    <table className="govuk-table app-queue__table">
      <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <TableHead columns={columns} />
      <tbody className="govuk-table__body">
        {rows.map((row) => (
          <Row key={row.reference} row={row} routeNames={routeNames} claimAt={claimAt} />
        ))}
      </tbody>
    </table>
  );
}
