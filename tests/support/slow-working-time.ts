/**
 * Working time a second way, to check the first: holidays from the rules rather than the tables, the clock
 * from Temporal rather than arithmetic, and one long list of opening times walked from end to end.
 */
import { Temporal } from 'temporal-polyfill';
import type { Nation } from '../../app/platform/bank-holidays/by-nation.ts';
import type { WorkingHours } from '../../app/platform/working-time.ts';
import { bankHolidaysByRule } from './bank-holiday-rules.ts';

interface OpenSpell {
  date: string;
  opens: number;
  closes: number;
}

/** Nobody lists bank holidays beyond 2031, and then only the week counts. */
function holidaysOf(nation: Nation): Set<string> {
  return new Set(Array.from({ length: 8 }, (_, later) => bankHolidaysByRule(nation, 2024 + later)).flat());
}

function instantOf(day: Temporal.PlainDate, clock: string): number {
  const [onDay, time] = clock === '24:00' ? [day.add({ days: 1 }), '00:00'] : [day, clock];
  return onDay.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).epochMilliseconds;
}

export class SlowWorkingTime {
  private readonly spells: OpenSpell[] = [];

  constructor(hours: WorkingHours, fromYear: number, toYear: number) {
    const holidays = holidaysOf(hours.nation);
    const last = Temporal.PlainDate.from({ year: toYear, month: 12, day: 31 });
    let day = Temporal.PlainDate.from({ year: fromYear, month: 1, day: 1 });
    for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
      const times = hours.days[day.dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7];
      if (!times || holidays.has(day.toString())) continue;
      const [opens, closes] = [instantOf(day, times.from), instantOf(day, times.to)];
      this.spells.push({ date: day.toString(), opens, closes });
    }
  }

  /** The spell going on at this instant, or else the next. */
  private indexAt(instant: number): number {
    let [low, high] = [0, this.spells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spell(middle).closes > instant) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private spell(index: number): OpenSpell {
    const spell = this.spells[index];
    if (!spell) throw new Error('Past the years this was built for');
    return spell;
  }

  isOpen(at: Date): boolean {
    return this.spell(this.indexAt(at.getTime())).opens <= at.getTime();
  }

  nextOpening(at: Date): Date {
    let index = this.indexAt(at.getTime());
    if (this.spell(index).opens < at.getTime()) index += 1;
    return new Date(this.spell(index).opens);
  }

  addDays(from: Date, days: number): Date {
    const index = this.indexAt(from.getTime());
    const start = Math.max(from.getTime(), this.spell(index).opens);
    const due = this.spell(index + days);
    const clock = Temporal.Instant.fromEpochMilliseconds(start)
      .toZonedDateTimeISO('Europe/London')
      .toPlainTime();
    const { epochMilliseconds } = Temporal.PlainDate.from(due.date).toZonedDateTime({
      timeZone: 'Europe/London',
      plainTime: clock,
    });
    return new Date(Math.min(due.closes, Math.max(due.opens, epochMilliseconds)));
  }

  addHours(from: Date, hours: number): Date {
    let left = hours * 3_600_000;
    let index = this.indexAt(from.getTime());
    let reached = Math.max(from.getTime(), this.spell(index).opens);
    while (reached + left > this.spell(index).closes) {
      left -= this.spell(index).closes - reached;
      index += 1;
      reached = this.spell(index).opens;
    }
    return new Date(reached + left);
  }

  /** From a moment to a later one. */
  minutesBetween(a: Date, b: Date): number {
    let open = 0;
    for (let index = this.indexAt(a.getTime()); this.spell(index).opens < b.getTime(); index += 1) {
      const { opens, closes } = this.spell(index);
      open += Math.min(closes, b.getTime()) - Math.max(opens, a.getTime());
    }
    return open / 60_000;
  }
}
