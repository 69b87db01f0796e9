/** A check of the bundle as a reader of paper wants it: names for codes, and each thing that was written under its own. */
import { basisOf, dispensed } from '../checks/basis.ts';
import { replyWayInWords } from '../checks/reply.ts';
import type { Written } from './bundle-schema.ts';

const partOf = (written: Written, name: string): string =>
  written.find(({ part }) => part === name)?.text ?? '';

const nameOf = (known: readonly { code: string; name: string }[], code: string): string =>
  known.find((one) => one.code === code)?.name ?? code;

export function basisInWords(code: string): string {
  const basis = basisOf(code);
  return basis ? `${basis.name} (${basis.source})` : code;
}

/** The question, and exactly what was shared with it. */
export function sharedInWords(written: Written): [string, string][] {
  const at = (name: string) => partOf(written, name);
  const children = written
    .filter(({ part }) => /^children\.\d+\.name$/.test(part))
    .map(({ part, text }) => [text, at(part.replace(/name$/, 'born'))].filter(Boolean).join(', born '));
  return [
    ['Question', at('question')],
    ['Children named to them', children.join('; ')],
    ['Address given to them', at('address')],
    ['To be kept from', at('keepFrom')],
    ['Why the address was given', at('addressWhy')],
    ['Why something careful stayed in', at('staysWhy')],
  ];
}

/** What gave cause, and why nobody was asked for consent: each in a row of its own. */
export const withoutConsent = (written: Written): [string, string][] => [
  ['What gives cause', partOf(written, 'cause')],
  ['Why without consent', nameOf(dispensed, partOf(written, 'why'))],
  ['About that', partOf(written, 'words')],
];

/** Who replied, in what job, and how it reached us. */
export function replierInWords(written: Written): string {
  const way = partOf(written, 'way');
  const how = Object.entries(replyWayInWords).find(([code]) => code === way)?.[1] ?? way;
  return [partOf(written, 'name'), partOf(written, 'role'), how].filter(Boolean).join(', ');
}

export const replyWords = (written: Written): string => partOf(written, 'words');
