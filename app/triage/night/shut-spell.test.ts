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
