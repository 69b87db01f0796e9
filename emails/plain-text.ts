import { Fragment, isValidElement, type ReactNode } from 'react';

/** The words of a mail without its markup, so that both versions say the same. A link is followed by its address. */
export function plainText(node: ReactNode): string {
  const lines = written(node).split('\n');
  return `${lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function written(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(written).join('');
  if (!isValidElement<{ children?: ReactNode; href?: string }>(node)) return String(node);
  const { type, props } = node;
  const inside = written(props.children);
  if (type === Fragment) return inside;
  if (type === 'h1' || type === 'h2' || type === 'p' || type === 'ul') return `\n\n${inside}\n\n`;
  if (type === 'li') return `- ${inside}\n`;
  if (type === 'a') return `${inside}: ${props.href}`;
  if (type === 'strong') return inside;
  // A part nobody taught this file would otherwise be left out of the text without a word.
  throw new TypeError('A mail is made of headings, paragraphs, lists and links only');
}
