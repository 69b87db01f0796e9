import { type ReactNode, useId } from 'react';
import { classes } from './field.ts';

export type TableColumn = { label: ReactNode; numeric?: boolean };
export type TableRow = { id: string; cells: readonly ReactNode[] };

export type TableProps = {
  caption: ReactNode;
  /** The caption repeats a heading just above, so only assistive technology needs it. */
  isCaptionHidden?: boolean;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
};

/** The names of the columns, read out with every cell below them. */
export function TableHead({ columns }: Pick<TableProps, 'columns'>) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {columns.map(({ label, numeric }, index) => (
          <th key={index} scope="col" className={classes('govuk-table__header', numeric && numericHeader)}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The first cell of each row names the row. Where it is too wide it is moved sideways, by the arrow keys as well. */
export function Table({ caption, isCaptionHidden, columns, rows }: TableProps) {
  const captionId = useId();
  const hidden = isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption--m';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved sideways must be reached by keyboard
    <section className="app-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className="govuk-table">
        <caption className={`govuk-table__caption ${hidden}`} id={captionId}>
          {caption}
        </caption>
        <TableHead columns={columns} />
        <tbody className="govuk-table__body">
          {rows.map(({ id, cells: [first, ...others] }) => (
            <tr className="govuk-table__row" key={id}>
              <th scope="row" className="govuk-table__header">
                {first}
              </th>
              {others.map((cell, index) => (
                <td
                  key={index}
                  className={classes('govuk-table__cell', columns[index + 1]?.numeric && numericCell)}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const numericHeader = 'govuk-table__header--numeric';
const numericCell = 'govuk-table__cell--numeric';
