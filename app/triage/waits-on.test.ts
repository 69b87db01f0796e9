import { expect, test } from 'vitest';
import type { Staff } from '../accounts/roles.ts';
import { mayRelieve } from './relieve.ts';
import { isColleagues, relief, type Standing, waitsOn } from './waits-on.ts';

const one = (name: string, role: Staff['role']): Staff => ({ id: name, name, role, teamId: 'mash' });
const [amara, ruth] = [one('Amara', 'social-worker'), one('Ruth', 'team-manager')];
const [megan, tomasz] = [one('Megan', 'screening-officer'), one('Tomasz', 'out-of-hours-worker')];
const nothing = { decisions: { toTell: [] }, handOver: null };
const ask = [{ who: 'A team manager', phone: '01632 960100', when: 'by day' }];
const held = (status: Standing['status'], by: Staff | null = amara): Standing => ({
  ...{ status, holder: by, decision: { byId: 'Amara' } },
});

test('of what a colleague holds somebody learns who decides, and what they may do meanwhile', () => {
  expect(waitsOn(held('claimed'), nothing, ruth)).toBe(
    'Amara, social worker, decides it. You can change the rating, add a note and ask agencies.',
  );
  expect(waitsOn(held('claimed'), nothing, megan)).toBe(
    'Amara, social worker, decides it. You can change the rating and add a note.',
  );
});

test('who is away is relieved by a manager, and at night by whoever is there', () => {
  expect(mayRelieve(ruth, false)).toBe(true);
  expect(mayRelieve(tomasz, true)).toBe(true);
  expect(mayRelieve(tomasz, false)).toBe(false);
  expect(mayRelieve(megan, true)).toBe(false);
  expect(relief(held('claimed'), megan, false, ask)).toBe(
    'A team manager, 01632 960100, can put it back in the queue if Amara cannot be reached.',
  );
  expect(relief(held('claimed'), tomasz, true, ask)).toContain('put it back in the queue: somebody else');
  // What waits for capacity is not put back, it is decided again.
  expect(relief(held('waiting'), ruth, false, ask)).toContain('you can decide it again');
});

test('a record that waits for somebody else says for whom, in every state', () => {
  expect(waitsOn(held('awaiting_sign_off'), nothing, amara)).toContain('what you decided');
  expect(waitsOn(held('awaiting_sign_off'), nothing, megan)).toContain('A manager who did not decide it');
  expect(waitsOn(held('waiting'), nothing, amara)).toContain('You look at the wait again');
  expect(waitsOn(held('waiting'), nothing, megan)).toContain('Amara, social worker, looks at the wait again');
  expect(waitsOn(held('decided'), nothing, megan)).toBe('Nothing is left to do on it at the front door.');
  // Whom somebody has yet to tell stands there as a thing to do.
  const toTell = { ...nothing, decisions: { toTell: [{ says: 'Ring whoever told us' }] } };
  expect(waitsOn(held('decided'), toTell, megan)).toBe(null);
});

test('only what a colleague has in hand leads to them', () => {
  expect(isColleagues(held('claimed'), megan)).toBe(true);
  expect(isColleagues(held('claimed'), amara)).toBe(false);
  expect(isColleagues(held('claimed', null), megan)).toBe(false);
  expect(isColleagues(held('decided'), megan)).toBe(false);
});
