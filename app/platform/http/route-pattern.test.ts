// @vitest-environment node
import { expect, test } from 'vitest';
import { patternNamer } from './route-pattern.ts';

const patternOf = patternNamer({
  root: { id: 'root', path: '' },
  start: { id: 'start', parentId: 'root' },
  staff: { id: 'staff', parentId: 'root', path: 'triage' },
  queue: { id: 'queue', parentId: 'staff' },
  referral: { id: 'referral', parentId: 'staff', path: ':reference' },
  insight: { id: 'insight', parentId: 'staff', path: 'insight' },
  step: { id: 'step', parentId: 'root', path: 'questions/:part/:page?' },
});

test.each([
  ['/', '/'],
  ['/_root.data', '/'],
  ['/triage', '/triage'],
  ['/triage/', '/triage'],
  ['/triage/K7QM-4TXN', '/triage/:reference'],
  ['/triage/K7QM-4TXN.data', '/triage/:reference'],
  ['/triage/insight', '/triage/insight'],
  ['/questions/home', '/questions/:part/:page?'],
  ['/questions/home/2', '/questions/:part/:page?'],
  ['/jade-smith', 'unknown'],
  ['/triage/K7QM-4TXN/jade', 'unknown'],
])('%s is %s', (path, pattern) => {
  expect(patternOf(path)).toBe(pattern);
});
