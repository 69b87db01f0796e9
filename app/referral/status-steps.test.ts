import { expect, test } from 'vitest';
import { stepsOf, stepsOfAgain } from './status-steps.ts';
import type { Tracked } from './tracking.server.ts';

const day = (date: string) => new Date(`2026-${date}Z`);
const asked = {
  ...{
    askedAt: day('06-10T14:00'),
    byUs: false,
    takenAt: null,
    outcome: null,
    decidedAt: null,
    answer: null,
  },
  ...{ acknowledgeBy: day('06-12T14:00'), decideBy: day('06-17T14:00') },
};

const tracked = (named: Partial<Tracked> = {}): Tracked => ({
  ...{ id: 'one', reference: 'K7QM-4TXN', audience: 'professional', pass: '', questions: [], addedAt: [] },
  ...{ receivedAt: day('06-09T09:00'), claimedAt: day('06-09T10:00'), decisionDueAt: day('06-10T09:00') },
  ...{ waitsForThem: false, isLate: false, decision: null, earlierAt: [], again: [], mayAskUntil: null },
  asOf: day('06-10T15:00'),
  ...named,
});
const decidedAt = (at: string, named: Partial<NonNullable<Tracked['decision']>> = {}) => ({
  ...{ outcome: 'early-support', at: day(at), answer: '', startsNow: true, capacityFoundAt: null },
  ...named,
});
const inWords = (steps: ReturnType<typeof stepsOf>) =>
  steps.map(({ title, state, stateWord, at }) => `${title}: ${stateWord ?? state}${at ? ` ${at.text}` : ''}`);

test('what was promised is late once its time has gone by, and never stands as a date in the past', () => {
  const said = (asOf: string) => inWords(stepsOfAgain([asked], day(asOf))).slice(1);
  expect(said('06-12T13:59')).toEqual([
    'Somebody else looks: Begins by 3pm on Friday 12 June',
    'You hear what they found: By 3pm on Wednesday 17 June',
  ]);
  expect(said('06-18T09:00')).toEqual([
    'Somebody else looks: Late: it should have begun by 3pm on Friday 12 June',
    'You hear what they found: Late: it should have been by 3pm on Wednesday 17 June',
  ]);
});

test('a decision that was changed is told in the order in which it came', () => {
  const taken = day('06-11T09:00');
  const changed = { ...asked, takenAt: taken, outcome: 'changed', decidedAt: day('06-12T09:00') } as const;
  const after = { decision: decidedAt('06-12T09:00'), earlierAt: [day('06-10T09:00')], again: [changed] };
  expect(stepsOf(tracked(after)).map(({ title }) => title)).toEqual([
    'Received',
    'Being read by a person',
    'Decided',
    'You asked us to look again',
    'Somebody else is looking',
    'There is a new decision',
  ]);
});

test('a wait for capacity is told, and that it is over', () => {
  const waits = decidedAt('06-10T09:00', { startsNow: false });
  expect(inWords(stepsOf(tracked({ decision: waits }))).at(-1)).toBe(
    'Waiting for somebody who is free to help: now',
  );
  const found = { ...waits, startsNow: true, capacityFoundAt: day('06-10T14:00') };
  expect(inWords(stepsOf(tracked({ decision: found }))).at(-1)).toBe(
    'Somebody is free now: it can start: done 3pm on Wednesday 10 June',
  );
});

test('nobody is told that they asked what somebody at the front door asked', () => {
  const [first] = inWords(stepsOfAgain([{ ...asked, byUs: true }], day('06-10T15:00')));
  expect(first).toBe('We asked for it to be looked at again: done 3pm on Wednesday 10 June');
});

test('one that goes with another is never decided before it was sent', () => {
  const steps = stepsOf(tracked({ claimedAt: day('06-08T09:00'), decision: decidedAt('06-08T12:00') }));
  expect(inWords(steps)).toEqual([
    'Received: done 10am on Tuesday 9 June',
    'Being read by a person: done 10am on Tuesday 9 June',
    'Decided: done 10am on Tuesday 9 June',
  ]);
});
