/** How long is left on every clock of a record, whose it is, and what follows when it is missed. */
import { Table, Tag } from '../../govuk/index.ts';
import type { ClockRow } from '../clocks/panel.server.ts';
import { ClockTag, CountedFromOther } from './clock-tag.tsx';

const columns = ['Clock', 'Time left', 'Whose it is', 'If it is missed'].map((label) => ({ label }));

function TimeLeft({ left, due, countedFrom }: Pick<ClockRow, 'left' | 'due' | 'countedFrom'>) {
  return (
    <>
      {left ? <ClockTag clock={left} /> : <Tag colour="grey">Paused</Tag>}
      <br />
      {left ? 'Due ' : 'Was due '}
      <time dateTime={due.iso}>{due.text}</time>
      {countedFrom && (
        <>
          <br />
          <CountedFromOther {...countedFrom} />
        </>
      )}
    </>
  );
}

const rowOf = ({ name, whose, ifMissed, ...clock }: ClockRow) => ({
  id: name,
  cells: [name, <TimeLeft key="left" {...clock} />, whose, ifMissed],
});

export function ClocksPanel({ clocks }: { clocks: readonly ClockRow[] }) {
  return (
    <section aria-labelledby="clocks">
      <h2 className="govuk-heading-m" id="clocks">
        Clocks
      </h2>
      {clocks.length === 0 ? (
        <p className="govuk-body">No clock runs.</p>
      ) : (
        <>
          <p className="govuk-body">Time left and overdue are counted in working hours.</p>
          <Table
            caption="Clocks that run, the next to end first"
            isCaptionHidden
            columns={columns}
            rows={clocks.map(rowOf)}
          />
        </>
      )}
    </section>
  );
}
