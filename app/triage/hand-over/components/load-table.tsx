/** What each team and worker has now, in figures with a bar beside them. */
import type { ReactNode } from 'react';
import { Table } from '../../../govuk/index.ts';
import { CountBar } from '../../components/count-bar.tsx';
import type { TeamLoad } from '../caseloads.ts';

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
        cells: [name, <CountBar key="open" count={open} most={most} />, taken7, taken30, offered],
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
            <CountBar key="open" count={open} most={most} />,
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
