/**
 * Where something is, as a line of steps in the order in which they came. Only what has happened has a time; what is to
 * come says by when, and once that has gone by that it is late.
 */
import type { TaskStep } from '../govuk/index.ts';
import { momentInWords } from '../platform/british-time.ts';
import type { TrackedAgain } from './look-again-part.tsx';
import type { Tracked } from './tracking.server.ts';

interface Done {
  title: string;
  at: Date;
  /** It began then, and goes on. */
  goesOn?: boolean;
}

const moment = (at: Date) => ({ iso: at.toISOString(), text: momentInWords(at) });
const inOrder = (done: readonly Done[]): TaskStep[] =>
  [...done]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ title, at, goesOn }) => ({ title, state: goesOn ? 'now' : 'done', at: moment(at) }));

/** A promise as it reads on a day: never a time that has gone by without a word about it. */
const promised = (due: Date, asOf: Date, words: { before: string; late: string }): string =>
  `${asOf <= due ? words.before : words.late} ${momentInWords(due)}`;

/** By when it is decided; no time at all while it stands still. */
export function byWhen({
  decisionDueAt,
  waitsForThem,
  isLate,
}: Pick<Tracked, 'decisionDueAt' | 'waitsForThem' | 'isLate'>): string {
  if (waitsForThem) return 'We wait for your answer first';
  const due = momentInWords(decisionDueAt);
  return isLate ? `Late: it should have been by ${due}. We are still working on it` : `By ${due}`;
}

/** What has been done about a request to look again. A new decision is a step of its own. */
function doneAgain({ askedAt, byUs, takenAt, outcome, decidedAt }: TrackedAgain): Done[] {
  return [
    { title: byUs ? 'We asked for it to be looked at again' : 'You asked us to look again', at: askedAt },
    ...(takenAt ? [{ title: 'Somebody else is looking', at: takenAt, goesOn: !decidedAt }] : []),
    ...(decidedAt && outcome === 'upheld' ? [{ title: 'The decision stays as it is', at: decidedAt }] : []),
  ];
}

/** What is still to come of it. */
function comingAgain({ takenAt, decidedAt, acknowledgeBy, decideBy }: TrackedAgain, asOf: Date): TaskStep[] {
  if (decidedAt) return [];
  const begins = { before: 'Begins by', late: 'Late: it should have begun by' };
  const ends = { before: 'By', late: 'Late: it should have been by' };
  return [
    ...(takenAt
      ? []
      : [
          {
            title: 'Somebody else looks',
            state: 'next' as const,
            stateWord: promised(acknowledgeBy, asOf, begins),
          },
        ]),
    { title: 'You hear what they found', state: 'next', stateWord: promised(decideBy, asOf, ends) },
  ];
}

/** What became of the requests to look again, for a page with no other steps on it. */
export function stepsOfAgain(again: readonly TrackedAgain[], asOf: Date): TaskStep[] {
  const changed = again.flatMap(({ outcome, decidedAt }) =>
    outcome === 'changed' && decidedAt ? [{ title: 'There is a new decision', at: decidedAt }] : [],
  );
  return [
    ...inOrder([...again.flatMap(doneAgain), ...changed]),
    ...again.flatMap((one) => comingAgain(one, asOf)),
  ];
}

/** Everything the status page says of where it is. */
export function stepsOf(tracked: Tracked): TaskStep[] {
  const { receivedAt, claimedAt, decision, earlierAt, again, asOf } = tracked;
  // One that goes with another may find that one further than it has been here itself.
  const here = (at: Date) => (at < receivedAt ? receivedAt : at);
  const decisions = [...earlierAt, ...(decision ? [decision.at] : [])];
  const done: Done[] = [
    { title: 'Received', at: receivedAt },
    ...(claimedAt ? [{ title: 'Being read by a person', at: here(claimedAt), goesOn: !decision }] : []),
    ...decisions.map((at, place) => ({
      title: place === 0 ? 'Decided' : 'There is a new decision',
      at: here(at),
    })),
    ...(decision?.capacityFoundAt
      ? [{ title: 'Somebody is free now: it can start', at: here(decision.capacityFoundAt) }]
      : []),
    ...again.flatMap(doneAgain),
  ];
  return [
    ...inOrder(done),
    ...(claimedAt || decision
      ? []
      : [{ title: 'Being read by a person', state: 'next' as const, stateWord: 'In the queue' }]),
    ...(decision ? [] : [{ title: 'Decided', state: 'next' as const, stateWord: byWhen(tracked) }]),
    ...(decision && !decision.startsNow
      ? [{ title: 'Waiting for somebody who is free to help', state: 'now' as const }]
      : []),
    ...again.flatMap((one) => comingAgain(one, asOf)),
  ];
}
