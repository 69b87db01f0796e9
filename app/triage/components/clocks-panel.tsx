/** How long is left on every clock of a record, whose it is, and what follows when it is missed. */
import { Tag } from '../../govuk/index.ts';
import type { ClockRow } from '../clocks/panel.server.ts';
import { ClockTag } from './clock-tag.tsx';

function Row({ clock: { name, left, due, whose, ifMissed } }: { clock: ClockRow }) {
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {name}
      </th>
      <td className="govuk-table__cell">
        {left ? <ClockTag clock={left} /> : <Tag colour="grey">Paused</Tag>}
        <br />
        {left ? 'Due ' : 'Was due '}
        <time dateTime={due.iso}>{due.text}</time>
      </td>
      <td className="govuk-table__cell">{whose}</td>
      <td className="govuk-table__cell">{ifMissed}</td>
    </tr>
  );
}

export function ClocksPanel({ clocks }: { clocks: readonly ClockRow[] }) {
  return (
    <section aria-labelledby="clocks">
      <h2 className="govuk-heading-m" id="clocks">
        Clocks
      </h2>
      {clocks.length === 0 ? (
        <p className="govuk-body">No clock runs.</p>
      ) : (
        <div className="app-scroll">
          <p className="govuk-body">Time left and overdue are counted in working hours.</p>
          <table className="govuk-table">
            <caption className="govuk-table__caption govuk-visually-hidden">
              Clocks that run, the next to end first
            </caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                {['Clock', 'Time left', 'Whose it is', 'If it is missed'].map((label) => (
                  <th key={label} scope="col" className="govuk-table__header">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {clocks.map((clock) => (
                <Row key={clock.name} clock={clock} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
