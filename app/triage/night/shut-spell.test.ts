import { expect, test } from 'vitest';
import { authority } from '../../platform/authority.server.ts';
import { shutSpell } from './shut-spell.ts';

const at = (text: string) => new Date(`2026-11-${text}Z`);
const spell = (text: string) => shutSpell(at(text), authority.workingHours);

test('in the morning it is the night that has just ended', () => {
  expect(spell('24T09:00')).toEqual({ from: at('23T17:00'), until: at('24T08:45') });
  expect(spell('24T16:59')).toEqual({ from: at('23T17:00'), until: at('24T08:45') });
});

test('on a Monday it is the whole weekend', () => {
  expect(spell('23T08:45')).toEqual({ from: at('20T16:00'), until: at('23T08:45') });
});

test('at night it is the night that goes on', () => {
  expect(spell('24T22:00')).toEqual({ from: at('24T17:00'), until: null });
  expect(spell('25T03:00')).toEqual({ from: at('24T17:00'), until: null });
});

test('over Christmas it is one night from Christmas Eve until the door opens after the bank holidays', () => {
  const monday = shutSpell(new Date('2026-12-29T09:00Z'), authority.workingHours);
  expect(monday).toEqual({ from: new Date('2026-12-24T17:00Z'), until: new Date('2026-12-29T08:45Z') });
});

test('the door opens by the clock on the wall, on the Monday after the clocks change either way', () => {
  const spring = shutSpell(new Date('2026-03-30T08:00Z'), authority.workingHours);
  expect(spring).toEqual({ from: new Date('2026-03-27T16:00Z'), until: new Date('2026-03-30T07:45Z') });
  const autumn = shutSpell(new Date('2026-10-26T09:00Z'), authority.workingHours);
  expect(autumn).toEqual({ from: new Date('2026-10-23T15:00Z'), until: new Date('2026-10-26T08:45Z') });
});
