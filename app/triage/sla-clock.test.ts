import { expect, test } from 'vitest';
import { addWorkingTime, type WorkingHours } from '~/platform/working-time.ts';
import { clockLeft } from './sla-clock.ts';

const day = { from: '08:45', to: '17:00' };
const hours: WorkingHours = { nation: 'england', days: { 1: day, 2: day, 3: day, 4: day, 5: day } };

// November, so that London and the record show the same time. The 24th is a Tuesday.
const due = new Date('2026-11-24T15:00Z');
const at = (clock: string) => clockLeft(due, new Date(`2026-11-${clock}Z`), hours);

test.each([
  ['in the morning, hours and minutes are left', '24T09:50', 'left', 310, '5 hours 10 minutes left'],
  ['the evening before counts from the morning', '23T20:00', 'left', 375, '6 hours 15 minutes left'],
  ['a weekend before is not counted', '21T12:00', 'left', 870, '14 hours 30 minutes left'],
  ['two hours left is not yet soon', '24T13:00', 'left', 120, '2 hours left'],
  [
    'just under two hours is soon, in words too',
    '24T13:01',
    'due-soon',
    119,
    'Due soon: 1 hour 59 minutes left',
  ],
  ['one of each is singular', '24T13:59', 'due-soon', 61, 'Due soon: 1 hour 1 minute left'],
  ['half a minute is not called none', '24T14:59:30', 'due-soon', 0, 'Due in less than a minute'],
  ['on the dot is still on time', '24T15:00', 'due-soon', 0, 'Due in less than a minute'],
  ['just after is overdue', '24T15:00:30', 'overdue', 0, 'Overdue'],
  ['a quarter past is overdue by it', '24T15:15', 'overdue', -15, 'Overdue by 15 minutes'],
  ['closing time is overdue by two hours', '24T17:00', 'overdue', -120, 'Overdue by 2 hours'],
  ['the night adds nothing', '25T07:00', 'overdue', -120, 'Overdue by 2 hours'],
  [
    'a few days late is said in working days, so that nobody has to divide by eight',
    '30T09:00',
    'overdue',
    -1620,
    'Overdue by 3 working days',
  ],
  ['the next morning does', '25T09:46', 'overdue', -181, 'Overdue by 3 hours 1 minute'],
])('%s', (_, clock, kind, workingMinutes, inWords) => {
  expect(at(clock)).toEqual({ kind, workingMinutes, inWords });
});

test('a decision due as the door opens is due soon all night, then overdue', () => {
  const opening = new Date('2026-11-24T08:45Z');
  const overnight = clockLeft(opening, new Date('2026-11-23T22:00Z'), hours);
  expect(overnight).toEqual({ kind: 'due-soon', workingMinutes: 0, inWords: 'Due at the next opening' });
  expect(clockLeft(opening, new Date('2026-11-24T08:46Z'), hours).inWords).toBe('Overdue by 1 minute');
});

test('a decision missed on Friday at closing is overdue all weekend, by no working time', () => {
  const closing = new Date('2026-11-20T17:00Z');
  const saturday = clockLeft(closing, new Date('2026-11-21T10:00Z'), hours);
  expect(saturday).toEqual({ kind: 'overdue', workingMinutes: 0, inWords: 'Overdue' });
});

test('a fresh referral has a whole working day, 8 hours 15 minutes', () => {
  const received = new Date('2026-11-20T16:30Z');
  const dueAt = addWorkingTime(received, { workingDays: 1 }, hours);
  expect(clockLeft(dueAt, received, hours).inWords).toBe('8 hours 15 minutes left');
});
