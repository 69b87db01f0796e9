import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ProblemPage } from './problem-page.tsx';

afterEach(cleanup);

test.each([null, undefined])('a fault before anything is known still gives a number to call', (frame) => {
  render(<ProblemPage notFound={false} frame={frame} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sorry, something went wrong');
  expect(screen.getAllByText('999').length).toBeGreaterThan(0);
});

test.each([
  ['not-on-record', 'This page cannot be shown just now'],
  ['not-yours', 'Your role does not include this page'],
] as const)('somebody who is refused (%s) learns why, and whom to ask', (refused, title) => {
  render(<ProblemPage notFound={false} refused={refused} frame={null} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
});

test('somebody at a wrong address is led to the start, not told of a fault', () => {
  render(<ProblemPage notFound frame={null} />);
  expect(screen.getByRole('link', { name: 'go to the start' }).getAttribute('href')).toBe('/');
});

test('somebody at work is led back to their work, where a page is not theirs or not there', () => {
  render(<ProblemPage notFound isStaff frame={null} />);
  render(<ProblemPage notFound={false} refused="not-yours" isStaff frame={null} />);
  const links = screen.getAllByRole('link', { name: 'go to the start' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/staff', '/staff']);
});
