/** The night's work for the day staff: what came, what was done and what is left, with a button to take each on. */
import { BragTag, Button, type MomentProps, TableHead, Tag } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { clockNames } from '../clocks/clocks.ts';
import type { HandOverList, NightRow } from '../night/hand-over-list.server.ts';
import { ClockTag } from './clock-tag.tsx';

const When = ({ text, iso }: MomentProps) => <time dateTime={iso}>{text}</time>;

const leftToDo: Record<NightRow['row']['status'], string> = {
  received: 'To be claimed and read',
  claimed: 'To be decided',
  awaiting_sign_off: 'To be signed off by a manager',
  waiting: 'Waits for capacity',
  decided: 'Nothing: it is decided',
  merged: 'Nothing: it goes with another referral',
};

function Left({ row }: Pick<NightRow, 'row'>) {
  return (
    <>
      {leftToDo[row.status]}
      {row.clock && (
        <span className="app-queue__more">
          {clockNames[row.clock.code]} <ClockTag clock={row.clock.left} />
        </span>
      )}
    </>
  );
}

function Row({ night, mayTakeOn }: { night: NightRow; mayTakeOn: boolean }) {
  const { row, done, isOpen } = night;
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header app-queue__reference">
        <a className="govuk-link" href={paths.staff.referral(row.reference)}>
          {row.reference}
        </a>
      </th>
      <td className="govuk-table__cell">
        <BragTag brag={row.brag} />
      </td>
      <td className="govuk-table__cell">
        {row.redFlag && <Tag colour="red">Red flag</Tag>}{' '}
        {row.summary?.gist ?? 'Restricted: only those on its list may open it'}
        {row.summary && (
          <span className="app-queue__more">{row.summary.ages.join(', ') || 'Ages not known'}</span>
        )}
      </td>
      <td className="govuk-table__cell">
        {done.length === 0 ? (
          'Nothing yet'
        ) : (
          <ul className="govuk-list">
            {done.map(({ what, by, at }, index) => (
              <li key={index}>
                {what}: {by}, <When {...at} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td className="govuk-table__cell">
        <Left row={row} />
      </td>
      <td className="govuk-table__cell app-queue__held">
        {row.heldByMe ? 'You' : (row.holder ?? 'Nobody yet')}
      </td>
      <td className="govuk-table__cell">
        {isOpen && mayTakeOn && (
          <form method="post" className="app-screen-only">
            <input type="hidden" name="reference" value={row.reference} />
            <Button kind="secondary">
              Take on <span className="govuk-visually-hidden">{row.reference}</span>
            </Button>
          </form>
        )}
        {!isOpen && 'Taken on'}
        {isOpen && <span className="app-print-only">Not taken on yet</span>}
      </td>
    </tr>
  );
}

const columns = [
  'Reference',
  'Rating',
  'In short',
  'What was done',
  'What is left',
  'Held by',
  'Day staff',
].map((label) => ({ label }));

export function HandOverListPage({ list, mayTakeOn }: { list: HandOverList; mayTakeOn: boolean }) {
  return (
    <>
      <h1 className="govuk-heading-l">Hand-over list</h1>
      <p className="govuk-body">
        What came in or was worked on while the front door was shut, from <When {...list.from} />
        {list.until ? (
          <>
            {' '}
            to <When {...list.until} />
          </>
        ) : (
          ' until now: it is still shut'
        )}
        , and what was left before and nobody has taken on.
      </p>
      {list.rows.length === 0 ? (
        <p className="govuk-body">There is nothing to hand over.</p>
      ) : (
        <div className="app-queue__rows">
          <table className="govuk-table app-queue__table">
            <caption className="govuk-table__caption govuk-visually-hidden">
              To hand over, what is due next first
            </caption>
            <TableHead columns={columns} />
            <tbody className="govuk-table__body">
              {list.rows.map((night) => (
                <Row key={night.row.id} night={night} mayTakeOn={mayTakeOn} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
