/** What no rule of axe measures. Each runs in the page, so none may call the others; each names what is wrong. */

/** Targets under 24 by 24 pixels with another too near (WCAG 2.5.8). A link within a sentence may be as low as its line. */
export function hardToHit(): string[] {
  const SIZE = 24;
  const box = (element: Element) => {
    const label =
      element.matches('[type=radio], [type=checkbox]') && (element as HTMLInputElement).labels?.[0];
    const [own, drawn] = [element, label || element].map((one) => one.getBoundingClientRect());
    if (!own || !drawn) throw new Error('Everything on a page has a box');
    const [left, top] = [Math.min(own.left, drawn.left), Math.min(own.top, drawn.top)];
    const [right, bottom] = [Math.max(own.right, drawn.right), Math.max(own.bottom, drawn.bottom)];
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const isSmall = right - left < SIZE - 0.1 || bottom - top < SIZE - 0.1;
    return { element, left, top, right, bottom, middle, isSmall };
  };
  type Box = ReturnType<typeof box>;
  const isInSentence = ({ element }: Box) => {
    const sentence = element.parentElement?.closest('p, li, td, dd, label, h1, h2, h3');
    const others = sentence?.textContent?.trim().length ?? 0;
    return (
      getComputedStyle(element).display === 'inline' && others > (element.textContent?.trim().length ?? 0)
    );
  };
  const isTooNear = (one: Box, other: Box) => {
    if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
    const { x, y } = one.middle;
    const aside = Math.max(other.left - x, 0, x - other.right);
    const above = Math.max(other.top - y, 0, y - other.bottom);
    if (Math.hypot(aside, above) < SIZE / 2) return true;
    return other.isSmall && Math.hypot(other.middle.x - x, other.middle.y - y) < SIZE;
  };
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility() && !element.matches('.govuk-skip-link, [type=hidden]'))
    .map(box)
    .filter(({ left, top, right, bottom }) => right - left > 1 && bottom - top > 1);
  return targets
    .filter((one) => one.isSmall && !isInSentence(one))
    .filter((one) => targets.some((other) => other !== one && isTooNear(one, other)))
    .map(({ element }) => element.outerHTML.slice(0, 120));
}

/** What does not fit any more once somebody sets text wider, as WCAG 1.4.12 lets them. The page is as before afterwards. */
export function cutOffWhenSpaced(): string[] {
  const wider = new CSSStyleSheet();
  wider.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = [wider];
  const hides = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return (
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  };
  const forReaders = '.govuk-visually-hidden, .govuk-skip-link, thead, input, select, textarea';
  const cut = [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && !element.closest(forReaders) && hides(element))
    .map((element) => element.outerHTML.slice(0, 120));
  const { scrollWidth, clientWidth } = document.documentElement;
  document.adoptedStyleSheets = [];
  return scrollWidth > clientWidth ? [...cut, `${scrollWidth - clientWidth} pixels too wide`] : cut;
}

/** A page that says what to put right says so first in its title and above its heading, and leads to each field. */
export function badErrors(): string[] {
  const summary = document.querySelector('.govuk-error-summary');
  if (!summary) {
    const said = [...document.querySelectorAll('.govuk-error-message')].map(({ textContent }) => textContent);
    return said.map((message) => `no summary names “${message}”`);
  }
  const heading = document.querySelector('h1');
  const isAbove = heading && summary.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING;
  const fields = 'input, select, textarea, button';
  const nowhere = [...summary.querySelectorAll<HTMLAnchorElement>('a')].filter(
    ({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1)))?.matches(fields),
  );
  return [
    ...(document.title.startsWith('Error: ') ? [] : [`the title is “${document.title}”`]),
    ...(isAbove ? [] : ['the summary stands below the heading']),
    ...nowhere.map((link) => `“${link.textContent}” leads to no field`),
  ];
}
