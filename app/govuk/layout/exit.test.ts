import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

const replace = vi.fn();
const reload = vi.fn();

beforeAll(() => {
  vi.stubGlobal('location', { replace, reload });
  new Function(readFileSync('public/exit.js', 'utf8'))();
});

beforeEach(() => {
  vi.useFakeTimers();
  document.title = 'Who are you worried about?';
  document.body.hidden = false;
  document.body.innerHTML = `
    <a href="http://localhost/leave" data-exit>Leave <b>this page</b></a>
    <a href="#other">Other</a>
    <p data-exit-status></p>`;
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const isBlank = () => document.body.hidden && document.title === 'Loading';
const spoken = () => document.querySelector('[data-exit-status]')?.textContent;

function press(...keys: string[]) {
  for (const key of keys) window.dispatchEvent(new KeyboardEvent('keydown', { key }));
  for (const key of keys.reverse()) window.dispatchEvent(new KeyboardEvent('keyup', { key }));
}

const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

test('a click blanks the page at once and leaves with no step back', () => {
  click('b');
  expect(isBlank()).toBe(true);
  expect(replace).toHaveBeenCalledExactlyOnceWith('http://localhost/leave');
});

test('other links are left alone', () => {
  click('[href="#other"]');
  expect(isBlank()).toBe(false);
  expect(replace).not.toHaveBeenCalled();
});

test('Shift three times leaves, and says how many are left', () => {
  press('Shift');
  expect(spoken()).toBe('Shift, press 2 more times to leave.');
  press('Shift');
  expect(spoken()).toBe('Shift, press 1 more time to leave.');
  press('Shift');
  expect(isBlank()).toBe(true);
  expect(replace).toHaveBeenCalledOnce();
});

test('three presses over more than five seconds do not', () => {
  press('Shift');
  press('Shift');
  vi.advanceTimersByTime(5000);
  expect(spoken()).toBe('');
  press('Shift');
  expect(replace).not.toHaveBeenCalled();
});

test('writing capital letters does not', () => {
  for (const letter of ['A', 'B', 'C', 'D']) press('Shift', letter);
  expect(spoken()).toBe('');
  expect(replace).not.toHaveBeenCalled();
});

test('a page the browser kept is blank until the server has been asked again', () => {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(isBlank()).toBe(false);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(isBlank()).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
});

test('the script stays small enough to arrive with the page', () => {
  expect(readFileSync('public/exit.js').length).toBeLessThanOrEqual(1500);
});
