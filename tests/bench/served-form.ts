/** Reads the form of a served page and fills it in, as a person in a hurry without scripts would. */

export interface FilledIn {
  action: string | undefined;
  fields: [name: string, value: string][];
}

/** What stands in a field of this name, instead of the ordinary answer. */
export type Chosen = Readonly<Record<string, string>>;

interface Control {
  tag: string;
  attributes: ReadonlyMap<string, string>;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
const unescaped = (text: string) =>
  text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? '');

const story =
  'She has been late or away on most Mondays this term. She is tired, and says that she looks after her brother. ' +
  'Her mum is kind and worried, and would like somebody to talk to. ';

/** The main part of a page, where its own form and its own link are. */
const mainOf = (html: string) => html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>'));

function controlOf(source: string): Control {
  const [, tag = '', rest = ''] = /^<([a-z]+)(.*)$/s.exec(source) ?? [];
  const pairs = [...rest.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)];
  return {
    tag,
    attributes: new Map(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), unescaped(value)])),
  };
}

const ordinaryText: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/day$/, '5'],
  [/month$/, '6'],
  [/year$/, '2015'],
  [/email$/, 'sam.keller@ashwell-primary.example.org'],
  [/(?:phone|tel)$/, '07700 900123'],
];
const textFor = (name: string) => ordinaryText.find(([pattern]) => pattern.test(name))?.[1] ?? 'Sam Keller';

/** "None of these" and "I do not know" go with nothing else, so of boxes the first two others are ticked. */
const standsAlone = (value: string) => value === 'none' || value === 'unknown';

function answer(controls: readonly Control[], name: string): string[] {
  const kind = controls[0]?.attributes.get('type') ?? controls[0]?.tag;
  const values = controls.map(({ attributes }) => attributes.get('value') ?? '');
  if (kind === 'hidden') return values;
  if (kind === 'radio') return values.slice(0, 1);
  if (kind === 'checkbox') {
    const others = values.filter((value) => !standsAlone(value));
    return others.length > 0 ? others.slice(0, 2) : values.slice(0, 1);
  }
  return [kind === 'textarea' ? story : textFor(name)];
}

/** What would be posted from this page, or null when it has no form. */
export function fillIn(html: string, chosen: Chosen = {}): FilledIn | null {
  const form = /<form\b[^>]*method="post"[^>]*>.*?<\/form>/s.exec(mainOf(html))?.[0];
  if (!form) return null;
  const [own, ...inside] = [...form.matchAll(/<(?:form|input|textarea|button)\b[^>]*/g)].map(([tag]) =>
    controlOf(tag),
  );
  const named = new Map<string, Control[]>();
  for (const control of inside) {
    const name = control.attributes.get('name');
    if (!name || control.tag === 'button') continue;
    named.set(name, [...(named.get(name) ?? []), control]);
  }
  const fields = [...named].flatMap(([name, controls]) => {
    const wanted = chosen[name];
    const values = wanted === undefined ? answer(controls, name) : [wanted];
    return values.map((value): [string, string] => [name, value]);
  });
  // Enter presses the first button that sends.
  const button = inside.find(
    ({ tag, attributes }) => tag === 'button' && attributes.get('type') !== 'button',
  );
  const pressed = button?.attributes.get('name');
  if (pressed) fields.push([pressed, button?.attributes.get('value') ?? '']);
  return { action: own?.attributes.get('action') || undefined, fields };
}

/** Where the one big button of a page without a form leads. */
export function buttonLink(html: string): string | null {
  const link = /<a\b[^>]*class="govuk-button\b[^>]*>/.exec(mainOf(html))?.[0];
  return (link && controlOf(link).attributes.get('href')) ?? null;
}

/** The reference on the confirmation page. */
export const referenceOn = (html: string): string | null =>
  /class="app-reference">([0-9A-Z]{4}-[0-9A-Z]{4})</.exec(html)?.[1] ?? null;
