import { expect, test } from 'vitest';
import { type Action, mayDoTo, recordStates, roles, type Staff } from '../accounts/roles.ts';
import { type NextStep, nextStep } from './next-step.ts';

const joel: Staff = { id: 'joel', name: 'Joel Whitfield', role: 'social-worker', teamId: 'hub' };
const megan: Staff = { id: 'megan', name: 'Megan Pryce', role: 'screening-officer', teamId: 'mash' };
const record = (
  status: 'received' | 'claimed' | 'waiting' | 'decided' | 'merged',
  holder: string | null,
  brag: 'red' | null = null,
) => ({
  ...{ status, brag },
  holder: holder === null ? null : { id: holder },
  decision: status === 'decided' ? { byId: 'amara' } : null,
});
const nothing = { decisions: { requests: [], toTell: [] }, handOver: null };
const handOver = (place: string, offeredTo: string | null = null) => ({
  ...nothing,
  handOver: { place, offeredTo },
});
const asked = (byId: string | null, ended: unknown = null) => ({
  ...nothing,
  decisions: { toTell: [], requests: [{ taken: byId === null ? null : { byId }, ended }] },
});

test('until it is decided: claim, rate, decide, and nothing about what a colleague holds', () => {
  expect(nextStep(record('received', null), nothing, joel)).toBe('claim');
  expect(nextStep(record('claimed', 'joel'), nothing, joel)).toBe('rate');
  expect(nextStep(record('claimed', 'joel', 'red'), nothing, joel)).toBe('decide');
  expect(nextStep(record('claimed', 'amara', 'red'), nothing, joel)).toBe(null);
});

test('after the decision whoever took a request to look again goes on with that', () => {
  expect(nextStep(record('decided', 'amara'), asked('joel'), joel)).toBe('look-again');
  expect(nextStep(record('decided', 'amara'), asked('ruth'), joel)).toBe(null);
  expect(nextStep(record('decided', 'amara'), asked('joel', { outcome: 'upheld' }), joel)).toBe(null);
});

test('a wait for capacity is ended, or reviewed, by whoever may say that there is somebody', () => {
  const waiting = record('waiting', 'amara');
  expect(nextStep(waiting, nothing, joel)).toBe('end-wait');
  expect(nextStep(waiting, nothing, { ...joel, role: 'screening-officer' })).toBe(null);
  expect(nextStep(waiting, nothing, { ...joel, role: 'out-of-hours-worker' })).toBe(null);
  expect(nextStep(waiting, asked('joel'), joel)).toBe('look-again');
});

test('a hand-over is answered by the team it was offered to, and offered by whoever holds the record', () => {
  expect(nextStep(record('decided', 'amara'), handOver('offered', 'hub'), joel)).toBe('answer-hand-over');
  expect(nextStep(record('decided', 'amara'), handOver('offered', 'north'), joel)).toBe(null);
  expect(nextStep(record('decided', 'joel'), handOver('to-offer'), joel)).toBe('hand-over');
  expect(nextStep(record('decided', 'amara'), handOver('to-offer'), joel)).toBe(null);
});

test('what the night decided, and may not hand over, is handed over by whoever reads it by day', () => {
  const night = {
    ...record('decided', null),
    holder: { id: 'tomasz', role: 'out-of-hours-worker' as const },
  };
  expect(nextStep(night, handOver('to-offer'), joel)).toBe('hand-over');
  const colleague = { ...night, holder: { id: 'amara', role: 'social-worker' as const } };
  expect(nextStep(colleague, handOver('to-offer'), joel)).toBe(null);
});

test('whoever has not heard is told before the family is handed over, by anybody who may, also of a contact that goes with another', () => {
  const untold = {
    decisions: { requests: [], toTell: [{}] },
    handOver: { place: 'to-offer', offeredTo: null },
  };
  expect(nextStep(record('decided', 'joel'), untold, joel)).toBe('tell');
  expect(nextStep(record('decided', 'amara'), untold, megan)).toBe('tell');
  expect(nextStep(record('merged', null), { ...untold, handOver: null }, megan)).toBe('tell');
  expect(nextStep(record('waiting', 'amara'), untold, joel)).toBe('end-wait');
  // Whoever has to answer an offer does that first.
  const offered = { ...untold, handOver: { place: 'offered', offeredTo: 'hub' } };
  expect(nextStep(record('decided', 'amara'), offered, joel)).toBe('answer-hand-over');
});

test('whoever does not decide rates it, and then puts it back for somebody who does', () => {
  expect(nextStep(record('claimed', 'megan'), nothing, megan)).toBe('rate');
  expect(nextStep(record('claimed', 'megan', 'red'), nothing, megan)).toBe('put-back');
});

const asks: Record<Exclude<NextStep, null>, Action> = {
  ...{ claim: 'claim', rate: 'rate', decide: 'decide', 'put-back': 'release', 'sign-off': 'sign-off' },
  'end-wait': 'find-capacity',
  ...{
    tell: 'tell-answer',
    'look-again': 'reconsider',
    'answer-hand-over': 'accept-hand-over',
    'hand-over': 'hand-over',
  },
};
const door = roles.filter((role) => mayDoTo(role, 'read-referral', 'received'));

test.each(door)('a %s is never offered a step that is then refused', (role) => {
  const staff: Staff = { id: 'me', name: 'Me', role, teamId: 'hub' };
  for (const status of recordStates)
    for (const holder of status === 'received' ? [null] : [{ id: 'me' }, { id: 'amara' }])
      for (const brag of [null, 'red'] as const)
        for (const place of status === 'decided' ? [null, 'offered', 'to-offer'] : [null]) {
          const beside = place === null ? nothing : handOver(place, 'hub');
          const step = nextStep({ status, holder, brag, decision: { byId: 'amara' } }, beside, staff);
          if (step) expect([step, status, mayDoTo(role, asks[step], status)]).toEqual([step, status, true]);
        }
});
