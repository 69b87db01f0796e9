/** What was added after sending, as a reader of paper wants it: what was said, and what was put right, each under its name. */
import type { BundleContent, Written } from './bundle-schema.ts';

type Added = BundleContent['additions'][number];

const partOf = (written: Written, name: string): string =>
  written.find(({ part }) => part === name)?.text ?? '';

/** Everything under a name that ends in a place: "changes.0", "changes.1". */
function each(written: Written, name: string): Written[] {
  const places = written.map(({ part }) => new RegExp(`^${name}\\.(\\d+)\\.`).exec(part)?.[1]);
  return [...new Set(places)].flatMap((place) =>
    place === undefined
      ? []
      : [
          written
            .filter(({ part }) => part.startsWith(`${name}.${place}.`))
            .map(({ part, text }) => ({ part: part.slice(`${name}.${place}.`.length), text })),
        ],
  );
}

const all = (written: Written, name: string): string =>
  written
    .filter(({ part }) => part.startsWith(`${name}.`))
    .map(({ text }) => text)
    .join('; ');

/** Rows of a name and the words under it. What only points elsewhere has none: a reply stands with its check. */
export function additionInWords({
  kind,
  content,
  from,
}: Pick<Added, 'kind' | 'content' | 'from'>): [string, string][] {
  switch (kind) {
    case 'more':
      return [
        ['In their words', partOf(content, 'words')],
        ...each(content, 'said').map((row): [string, string] => [partOf(row, 'asked'), all(row, 'answered')]),
      ];
    case 'correction':
      return each(content, 'changes').map((change): [string, string] => [
        `${partOf(content, 'title')}: ${partOf(change, 'label')}`,
        `Before: ${all(change, 'before') || 'nothing'}. Now: ${all(change, 'after') || 'taken out'}`,
      ]);
    case 'contact':
      return [
        ['The other contact', from ?? ''],
        ['Why it stands here', partOf(content, 'why')],
      ];
    default:
      return [];
  }
}
