/** How a check stands, as a fact in one line: for the record, the decision and whoever reads aloud. */
import { momentInWords } from '../../platform/british-time.ts';
import type { CheckState } from './check.ts';
import { type ReplyKind, replyKindInWords } from './reply.ts';

export interface CheckFacts {
  agency: string;
  state: CheckState;
  askedAt: Date;
  dueAt: Date;
  chasedAt: readonly Date[];
  closedAt: Date | null;
  replyKind: ReplyKind | null;
}

function times(count: number): string {
  if (count === 0) return '';
  const how = { 1: 'once', 2: 'twice' }[count] ?? `${count} times`;
  return `, chased ${how}`;
}

/** "Police: no reply yet and late, asked 10am on Tuesday 24 November, chased twice". */
export function checkInWords(check: CheckFacts, at: Date): string {
  const { agency, state, askedAt, dueAt, chasedAt, closedAt, replyKind } = check;
  const asked = `asked ${momentInWords(askedAt)}`;
  const closed = closedAt ? momentInWords(closedAt) : 'at a time that is not known';
  switch (state) {
    case 'replied':
      return `${agency}: ${replyKind ? replyKindInWords[replyKind] : 'replied'}, ${asked}, replied ${closed}`;
    case 'withdrawn':
      return `${agency}: withdrawn ${closed}, ${asked}`;
    case 'no-reply':
      return `${agency}: no reply, ${asked}${times(chasedAt.length)}, written down ${closed}`;
    case 'asked': {
      const wait =
        at > dueAt
          ? `no reply and late since ${momentInWords(dueAt)}`
          : `no reply yet, due ${momentInWords(dueAt)}`;
      return `${agency}: ${wait}, ${asked}${times(chasedAt.length)}`;
    }
  }
}

/** The facts about all checks of a referral, in the order they were asked; one sentence when there is none. */
export const checksInWords = (checks: readonly CheckFacts[], at: Date): string[] =>
  checks.length === 0 ? ['No agency was asked.'] : checks.map((check) => checkInWords(check, at));
