/** The figures as people read them. */
import type { Row } from './measures.ts';

/** Nothing was done in the time, so there is no such moment. */
const ms = (time: number) => (Number.isNaN(time) ? '-' : time.toFixed(0));

const columns: readonly (readonly [title: string, cell: (row: Row) => string])[] = [
  ['', ({ what }) => what],
  ['per second', ({ perSecond }) => perSecond.toFixed(perSecond < 100 ? 1 : 0)],
  ['p50 ms', ({ p50 }) => ms(p50)],
  ['p99 ms', ({ p99 }) => ms(p99)],
  ['done', ({ done }) => String(done)],
  ['errors', ({ errors, error }) => (error ? `${errors}: ${error}` : String(errors))],
  ['server’s core', ({ core }) => `${Math.round(core * 100)} %`],
  ['memory MB', ({ memoryBefore, memoryAfter }) => `${memoryBefore} → ${memoryAfter}`],
];

/** A table in Markdown, in columns that line up. */
export function table(rows: readonly Row[]): string {
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, column) => Math.max(3, ...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) => {
    const padded = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  });
  const rule = `| ${widths.map((width, column) => `${'-'.repeat(width - 1)}${column === 0 ? '-' : ':'}`).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
