import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { examples, frames } from './examples.tsx';
import { choiceId, fieldId } from './field.ts';
import * as ui from './index.ts';

afterEach(cleanup);

/** Nothing is painted here, so colour is judged elsewhere. Landmarks and headings are a whole page's matter. */
async function faults(container: Element, isWholePage: boolean) {
  const off = { enabled: false };
  const results = await axe.run(container, {
    rules: { 'color-contrast': off, ...(isWholePage ? {} : { region: off, 'page-has-heading-one': off }) },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe.each(Object.entries(examples))('%s', (_name, example) => {
  test('can be used by everybody', async () => {
    const { container } = render(example);
    expect(await faults(container, false)).toEqual([]);
  });

  test('carries no style attributes, gives every id once, and describes only by what is there', () => {
    const { container } = render(example);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of container.querySelectorAll('[aria-describedby]')) {
      const wanted = element.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(ids).toEqual(expect.arrayContaining(wanted));
    }
  });
});

test.each(Object.entries(frames))('the frame of a %s can be used by everybody', async (_name, frame) => {
  const { container } = render(frame);
  expect(await faults(container, true)).toEqual([]);
});

test('every link of the error summary leads to a control', () => {
  const { container } = render(examples['error summary']);
  const links = [...container.querySelectorAll('.govuk-error-summary a')];
  expect(links).toHaveLength(2);
  for (const link of links) {
    const target = container.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
    expect(target?.tagName).toBe('INPUT');
  }
});

test('the error summary takes the focus without JavaScript', () => {
  const html = renderToStaticMarkup(
    <ui.ErrorSummary errors={[{ field: 'name', message: 'Enter a name' }]} />,
  );
  expect(html).toContain('tabindex="-1"');
  expect(html).toContain('autofocus');
  expect(renderToStaticMarkup(<ui.ErrorSummary errors={[]} />)).toBe('');
});

test('nothing is chosen for anybody, and an error link leads to the first choice', () => {
  render(examples.radios);
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map((radio) => radio.checked)).toEqual([false, false, false]);
  expect(radios.map((radio) => radio.id)).toEqual([0, 1, 2].map((index) => choiceId('injuries', index)));
});

test('an error in one part of a date marks that box only', () => {
  render(examples['date input with an error in one part']);
  const marked = screen.getAllByRole('textbox').filter((box) => box.hasAttribute('aria-invalid'));
  expect(marked.map((box) => box.id)).toEqual([fieldId('child.born.year')]);
});

test('a public page offers skip and exit first, then help in words', () => {
  const { container } = render(frames['public page']);
  const stops = [...container.querySelectorAll('a, button, input')];
  expect(stops.slice(0, 2).map((stop) => stop.getAttribute('href'))).toEqual(['#main-content', '/leave']);
  expect(screen.getByRole('link', { name: 'Leave this page' }).getAttribute('href')).toBe('/leave');
  expect(screen.getByRole('region', { name: 'Get help now' }).textContent).toBe(
    'Get help now: call 999 in an emergency; otherwise 01632 960 001',
  );
});

test('signing out is a form, since it changes something', () => {
  render(frames['staff page']);
  // Once in the bar and once in the menu of a small screen.
  const forms = screen.getAllByRole('button', { name: 'Sign out' }).map((button) => button.closest('form'));
  expect(forms).toHaveLength(2);
  for (const form of forms) {
    expect(form?.getAttribute('method')).toBe('post');
    expect(form?.getAttribute('action')).toBe('/sign-out');
  }
});

test('a password is hidden until asked for and never filled in', () => {
  const html = renderToStaticMarkup(<ui.PasswordInput name="password" label="Password" />);
  expect(html).not.toContain('<button');
  expect(html).not.toContain('value=');
});
