/**
 * Time as people in Britain say and write it, after the GOV.UK style guide: "3:20pm", "10am", "midday". The
 * record keeps instants; this is the only place that turns one into words.
 */
import { Temporal } from 'temporal-polyfill';

const LONDON = 'Europe/London';

// Parts rather than whole sentences: commas and "am" differ between versions of the language data in Node.
const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: LONDON,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(at: Date): Record<string, string> {
  return Object.fromEntries(words.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** An instant on the London clock, for calendar sums. */
export function toLondon(at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(LONDON);
}

/** Back to the instant the record keeps. */
export function toDate(moment: Temporal.ZonedDateTime): Date {
  return new Date(moment.epochMilliseconds);
}

/** "3:20pm", "10am", "midday", "midnight". */
export function timeInWords(at: Date): string {
  const { hour, minute } = partsOf(at);
  if (minute === '00' && hour === '00') return 'midnight';
  if (minute === '00' && hour === '12') return 'midday';
  const hourOfTwelve = Number(hour) % 12 || 12;
  const minutes = minute === '00' ? '' : `:${minute}`;
  return `${hourOfTwelve}${minutes}${Number(hour) < 12 ? 'am' : 'pm'}`;
}

/** "24 November 2026". */
export function dateInWords(at: Date): string {
  const { day, month, year } = partsOf(at);
  return `${day} ${month} ${year}`;
}

/** "November 2026". */
export function monthInWords(at: Date): string {
  const { month, year } = partsOf(at);
  return `${month} ${year}`;
}

/** "Tuesday 24 November". */
export function dayInWords(at: Date): string {
  const { weekday, day, month } = partsOf(at);
  return `${weekday} ${day} ${month}`;
}

/** "3:20pm on Tuesday 24 November": when something is due, or happened not long ago. */
export function momentInWords(at: Date): string {
  return `${timeInWords(at)} on ${dayInWords(at)}`;
}
