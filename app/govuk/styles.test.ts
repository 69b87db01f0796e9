// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { compile } from 'sass';
import { expect, test } from 'vitest';
import { authorityColours } from './layout/colour.ts';

const { css } = compile('app/styles.scss', {
  style: 'compressed',
  loadPaths: ['node_modules', '.'],
  quietDeps: true,
});

/** WCAG 2.2 relative luminance. */
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour a rule sets in the end, written as `property: #…` or as `property: var(…, #…)`. */
function colourOf(selector: string, property: string) {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors]) =>
    selectors?.split(',').includes(selector),
  );
  const found = rules.flatMap(([, , body]) => [...(body ?? '').matchAll(/([\w-]+):([^;]+)/g)]);
  const value = found.findLast(([, name]) => name === property)?.[2] ?? '';
  const hex = value.match(/#[0-9a-f]{3,6}/)?.[0] ?? '';
  return hex.length === 4 ? `#${[...hex.slice(1)].map((one) => one + one).join('')}` : hex;
}

test('the stylesheet is small, and brings no fonts, crest or other files', () => {
  expect(gzipSync(css).length).toBeLessThanOrEqual(12_000);
  expect(css).not.toMatch(/url\(|@font-face|GDS Transport|crest/);
});

test('every authority colour exists and can carry white words', () => {
  for (const name of authorityColours) {
    const colour = colourOf(`.app-authority--${name}`, '--authority-colour');
    expect(contrast(colour, '#ffffff'), name).toBeGreaterThanOrEqual(7);
  }
});

test.each([
  ['.govuk-link:link', 'color', '#ffffff'],
  ['.govuk-link:visited', 'color', '#ffffff'],
  ['.govuk-hint', 'color', '#ffffff'],
  ['.govuk-error-message', 'color', '#ffffff'],
  ['.govuk-button', 'background-color', '#ffffff'],
  ['.govuk-button--warning', 'background-color', '#ffffff'],
  ['.govuk-panel--confirmation', 'background', '#ffffff'],
  ['.govuk-notification-banner', '--_govuk-notification-banner-colour', '#ffffff'],
  ['.app-exit__link', 'background-color', '#ffffff'],
  ['.app-steps__state', 'color', '#ffffff'],
])('%s %s is 7:1', (selector, property, against) => {
  expect(contrast(colourOf(selector, property), against)).toBeGreaterThanOrEqual(7);
});

test.each(['blue', 'red', 'orange', 'yellow', 'green', 'grey', 'teal', 'purple'])(
  'a %s tag is 7:1',
  (colour) => {
    const selector = colour === 'blue' ? '.govuk-tag' : `.govuk-tag--${colour}`;
    const words = colourOf(selector, 'color');
    expect(contrast(words, colourOf(selector, 'background-color'))).toBeGreaterThanOrEqual(7);
  },
);
