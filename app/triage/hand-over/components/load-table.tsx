/** What each team and worker has now, in figures with a bar beside them. The figure says it; the bar only helps the eye. */
import type { ReactNode } from 'react';
import { Table } from '../../../govuk/index.ts';
import type { TeamLoad } from '../caseloads.ts';

function Bar({ count, most }: { count: number; most: number }) {
  const share = most === 0 ? 0 : Math.round((count / most) * 100);
  return (
    <span className="app-load">
      <span className="app-load__count">{count}</span>
      <svg className="app-load__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={share} height="10" />
      </svg>
    </span>
  );
}

const columns = [
  { label: 'Open now' },
  { label: 'Taken on in 7 days', numeric: true },
  { label: 'In 30 days', numeric: true },
];

export function TeamTable({ teams, caption }: { teams: readonly TeamLoad[]; caption: ReactNode }) {
  const most = Math.max(0, ...teams.map(({ open }) => open));
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={[{ label: 'Team' }, ...columns, { label: 'Offered, not answered', numeric: true }]}
      rows={teams.map(({ id, name, open, taken7, taken30, offered }) => ({
        id,
        cells: [name, <Bar key="open" count={open} most={most} />, taken7, taken30, offered],
      }))}
    />
  );
}

export function WorkerTable({ team, most }: { team: TeamLoad; most: number }) {
  if (team.workers.length === 0) {
    return <p className="govuk-body">Nobody of this team can be a keyworker yet.</p>;
  }
  return (
    <>
      <Table
        caption={`Workers of the ${team.name}`}
        columns={[{ label: 'Worker' }, ...columns]}
        rows={team.workers.map(({ id, name, open, withOthers, taken7, taken30 }) => ({
          id,
          cells: [
            withOthers > 0 ? `${name} (${withOthers} with another team)` : name,
            <Bar key="open" count={open} most={most} />,
            taken7,
            taken30,
          ],
        }))}
      />
      {team.otherWorkers > 0 && (
        <p className="govuk-body">
          {team.otherWorkers} more with a keyworker of another team, or one who has left.
        </p>
      )}
    </>
  );
}
