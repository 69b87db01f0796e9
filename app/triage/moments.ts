import type { MomentProps } from '../govuk/index.ts';
import { dateInWords, timeInWords } from '../platform/british-time.ts';

/** With the year, since a record is read, and printed, for many of them. */
export const momentOf = (at: Date): MomentProps => ({
  text: `${timeInWords(at)} on ${dateInWords(at)}`,
  iso: at.toISOString(),
});
