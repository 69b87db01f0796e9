import type { $ZodType } from 'zod/v4/core';
import type { FormError } from './field.ts';
import {
  asNode,
  child,
  indexCap,
  isGroup,
  isList,
  mayBeMissing,
  type Node,
  type Path,
  plain,
  shapes,
  toPath,
} from './form-names.ts';

export type FormOptions = {
  /** Fields that are not answers, such as which button was pressed. They are passed over. */
  ignore?: readonly string[];
  /** Passwords and codes: taken exactly as typed, and never handed back to the page. */
  secrets?: readonly string[];
  /** The most characters any one answer may have. A fuse: real limits belong in the schema. */
  longest?: number;
};

export type FormValues = Record<string, unknown>;
export type Read = { values: FormValues; refused: FormError[] };

/** Far above any page of ours, far below what would slow the server. */
const mostFields = 1000;

/** Text as it was meant: one kind of line end, no stray spaces or invisible characters around or inside. */
export function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must not be kept
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff]/g, '')
      .trim()
  );
}

/**
 * Turns what a browser sends into plain values in the shape of the schema. Text stays text; empty is missing.
 * What the schema does not know is refused by name, as is an answer given twice where one was asked for.
 */
export function readForm(form: FormData, schema: $ZodType, options: FormOptions = {}): Read {
  const { ignore = [], secrets = [], longest = 50_000 } = options;
  const root = asNode(schema);
  const values: FormValues = {};
  const refused: FormError[] = [];
  const refuse = (field: string, message: string) => refused.push({ field: field.slice(0, 60), message });

  const sentNames = [...form.keys()].filter((name) => !ignore.includes(name));
  const names = [...new Set(sentNames)];
  if (sentNames.length > mostFields)
    return { values, refused: [{ field: '', message: 'Send fewer answers at once' }] };

  for (const name of names) {
    const path = toPath(name);
    const leaf = path && find(root, path);
    if (!path || !leaf) {
      refuse(name, `This page does not ask for “${name.slice(0, 60)}”`);
      continue;
    }
    if (path.some((step) => typeof step === 'number' && step >= indexCap)) {
      refuse(name, `Give no more than ${indexCap} of these`);
      continue;
    }
    const sent = form.getAll(name);
    if (sent.some((one) => typeof one !== 'string')) {
      refuse(name, 'Files cannot be sent here');
      continue;
    }
    const texts = sent.map(String);
    if (texts.some((text) => text.length > longest)) {
      refuse(name, `Use ${longest.toLocaleString('en-GB')} characters or fewer`);
    }
    if (texts.length > 1 && !isList(leaf)) refuse(name, 'Give one answer to this question');

    const answers = texts
      .map((text) => (secrets.includes(name) ? text : tidy(text)))
      .filter((text) => text !== '');
    place(values, path, isList(leaf) ? answers : answers[0]);
  }
  return { values: settle(root, values) as FormValues, refused };
}

/** The schema of one answer, or undefined where the name leads nowhere or to a whole group. */
function find(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const [index, step] of path.entries()) {
    node = node && child(node, step);
    // A list of single answers is sent by repeating its name, in one way only.
    if (node && typeof step === 'number' && index === path.length - 1) return undefined;
  }
  if (!node || isGroup(node)) return undefined;
  const element = isList(node) ? plain(node)._zod.def.element : undefined;
  return element && (isGroup(element) || isList(element)) ? undefined : node;
}

/** Steps were found in the schema before, so no step can be `__proto__`. */
function place(values: FormValues, path: Path, answer: unknown) {
  let at = values as Record<string | number, unknown>;
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) {
      if (answer !== undefined) at[step] = answer;
      return;
    }
    at[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[step] as Record<string | number, unknown>;
  }
}

/**
 * Closes gaps where a block of a list was taken out, and gives the schema the empty group or list it needs to
 * say what is missing in its own words. An optional group with nothing in it is missing.
 */
function settle(node: Node, value: unknown): unknown {
  if (isList(node)) return settleList(node, value);
  if (!isGroup(node)) return value;
  const given = (value ?? {}) as FormValues;
  const settled: FormValues = {};
  // Of a union only the case that was answered is filled in; of a group, everything it asks for.
  const isUnion = Boolean(plain(node)._zod.def.options);
  for (const key of isUnion ? Object.keys(given) : shapes(node).flatMap((shape) => Object.keys(shape))) {
    const next = child(node, key);
    const one = next && settle(next, Object.hasOwn(given, key) ? given[key] : undefined);
    if (one !== undefined) settled[key] = one;
  }
  return mayBeMissing(node) && Object.keys(settled).length === 0 ? undefined : settled;
}

function settleList(node: Node, value: unknown): unknown {
  const element = plain(node)._zod.def.element;
  const given = Array.isArray(value) ? value.filter((one) => one !== undefined) : [];
  if (given.length === 0 && mayBeMissing(node)) return undefined;
  return element && isGroup(element) ? given.map((one) => settle(element, one)) : given;
}
