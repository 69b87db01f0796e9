/** The clocks of a record as its page shows them. */
import type { MomentProps } from '../../govuk/index.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import type { PanelContext } from '../panels.server.ts';
import { type ClockLeft, clockLeft } from '../sla-clock.ts';
import { momentOf } from '../view-parts.server.ts';
import { type ClockCode, clockNames, clocksOf, type RunningClock } from './clocks.ts';
import { clockFacts } from './facts.server.ts';

export interface ClockRow {
  code: ClockCode;
  /** "Agency check: Marlshire Police". */
  name: string;
  whose: string;
  ifMissed: string;
  due: MomentProps;
  /** Null while it stands still. */
  left: ClockLeft | null;
  /** The contact that was there first, where it is counted from that one. */
  countedFrom: CountedFrom | null;
}

/** Which contact a clock is counted from, and when that came. */
export interface CountedFrom {
  reference: string;
  at: MomentProps;
}

function nameOf({ code, of }: RunningClock): string {
  if (!of) return clockNames[code];
  const found = [...authority.agencies, ...authority.teams].find(({ id }) => id === of);
  // An agency or a team may leave the authority's list; its clock runs on.
  return `${clockNames[code]}: ${found?.name ?? of}`;
}

export const countedFromIn = ({ countedFrom }: Pick<RunningClock, 'countedFrom'>): CountedFrom | null =>
  countedFrom && { reference: countedFrom.reference, at: momentOf(countedFrom.receivedAt) };

/** Every clock that runs or stands still, the next to end first. */
export async function clocksPanel({ referralId, at }: PanelContext): Promise<ClockRow[]> {
  const [known] = await clockFacts(db, [referralId]);
  if (!known) return [];
  return clocksOf(known.facts, authority).map((clock) => ({
    code: clock.code,
    name: nameOf(clock),
    whose: clock.whose,
    ifMissed: clock.ifMissed,
    due: momentOf(clock.dueAt),
    left: clock.isPaused ? null : clockLeft(clock.dueAt, at, authority.workingHours),
    countedFrom: countedFromIn(clock),
  }));
}
