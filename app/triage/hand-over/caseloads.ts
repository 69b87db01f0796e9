/**
 * How much each team and worker has, so that load is even (after Durham's equity of caseload between its teams): open
 * families, recent intake and what waits to be taken on. Teams and workers, never families.
 */
export interface WorkerLoad {
  id: string;
  name: string;
  /** Every family they are the keyworker of, also where a step took it to another team. */
  open: number;
  /** How many of those are with another team. */
  withOthers: number;
  taken7: number;
  taken30: number;
}

export interface TeamLoad {
  id: string;
  name: string;
  open: number;
  taken7: number;
  taken30: number;
  /** Offered, and not yet accepted or given back. */
  offered: number;
  /** When the oldest of those was offered. */
  oldestOffer: Date | null;
  workers: readonly WorkerLoad[];
  /** Open families without a keyworker who is still of the team. */
  otherWorkers: number;
}

export interface Caseloads {
  teams: readonly TeamLoad[];
  /** Meets the threshold and waits until there is somebody, by decided route. */
  waiting: readonly { route: string; count: number }[];
}

export interface Counted {
  teamId: string;
  keyworkerId: string | null;
  count: number;
}
export interface Taken {
  teamId: string;
  keyworkerId: string | null;
  last7: number;
  last30: number;
}
export interface Offered {
  teamId: string;
  count: number;
  oldest: Date;
}
export interface Worker {
  id: string;
  name: string;
  teamId: string;
}

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

/** Puts the counts beside the teams and workers they are of. A team that has nothing is shown with noughts. */
export function loadOf(
  teams: readonly { id: string; name: string }[],
  workers: readonly Worker[],
  counts: { open: readonly Counted[]; taken: readonly Taken[]; offered: readonly Offered[] },
): TeamLoad[] {
  return teams.map(({ id, name }) => {
    const open = counts.open.filter(({ teamId }) => teamId === id);
    const taken = counts.taken.filter(({ teamId }) => teamId === id);
    const offered = counts.offered.find(({ teamId }) => teamId === id);
    const own = workers.filter(({ teamId }) => teamId === id);
    const workerLoads = own.map((worker) => {
      const isTheirs = ({ keyworkerId }: { keyworkerId: string | null }) => keyworkerId === worker.id;
      const [theirs, taken] = [counts.open.filter(isTheirs), counts.taken.filter(isTheirs)];
      return {
        ...{ id: worker.id, name: worker.name },
        open: sum(theirs, ({ count }) => count),
        withOthers: sum(
          theirs.filter(({ teamId }) => teamId !== id),
          ({ count }) => count,
        ),
        taken7: sum(taken, ({ last7 }) => last7),
        taken30: sum(taken, ({ last30 }) => last30),
      };
    });
    const total = sum(open, ({ count }) => count);
    return {
      ...{ id, name, open: total },
      taken7: sum(taken, ({ last7 }) => last7),
      taken30: sum(taken, ({ last30 }) => last30),
      offered: offered?.count ?? 0,
      oldestOffer: offered?.oldest ?? null,
      workers: workerLoads,
      otherWorkers: total - sum(workerLoads, (load) => load.open - load.withOthers),
    };
  });
}
