import type { $ZodType } from 'zod/v4/core';

/** Where a field sits in the schema: `children[0].firstName` is `['children', 0, 'firstName']`. */
export type Path = readonly (string | number)[];

/** No form of ours asks about more than this many of anything on one page. */
export const indexCap = 30;

const namePattern = /^[a-z][\w-]*(?:\[\d{1,4}\]|\.[a-z][\w-]*)*$/i;

/** Null for a name that no form of ours could have: unreadable, or too long to be one. */
export function toPath(name: string): Path | null {
  if (name.length > 200 || !namePattern.test(name)) return null;
  return [...name.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([word, index]) => (index ? Number(index) : word));
}

export function toName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name ? `${name}.${String(part)}` : String(part);
  }, '');
}

/** The part of a schema's definition we look at. Read as plain data, so that this file does not load Zod. */
export type Node = { readonly _zod: { readonly def: Definition } };

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Node>>;
  readonly element?: Node;
  readonly innerType?: Node;
  readonly in?: Node;
  readonly out?: Node;
  readonly options?: readonly Node[];
  readonly left?: Node;
  readonly right?: Node;
  readonly getter?: () => Node;
};

export const asNode = (schema: $ZodType): Node => schema as unknown as Node;

export const mayBeMissing = ({ _zod: { def } }: Node) =>
  ['optional', 'default', 'prefault', 'catch', 'nullable'].includes(def.type);

/** What a schema wants once defaults, transforms and the like are looked through. */
export function plain(node: Node): Node {
  const { def } = node._zod;
  if (def.innerType) return plain(def.innerType);
  if (def.type === 'lazy' && def.getter) return plain(def.getter());
  if (def.type !== 'pipe' || !def.in || !def.out) return node;
  return plain(def.in._zod.def.type === 'transform' ? def.out : def.in);
}

/** The objects a schema is made of: one, the sides of an intersection, or the cases of a union. */
export function shapes(node: Node): Readonly<Record<string, Node>>[] {
  const { def } = plain(node)._zod;
  if (def.shape) return [def.shape];
  return [...(def.options ?? []), ...[def.left, def.right].filter((side) => side !== undefined)].flatMap(
    shapes,
  );
}

/** The schema one step down, or undefined where it knows no such step. */
export function child(node: Node, step: string | number): Node | undefined {
  if (typeof step === 'number') return plain(node)._zod.def.element;
  // Own properties only: nothing reaches __proto__ or constructor through a field's name.
  return shapes(node).find((shape) => Object.hasOwn(shape, step))?.[step];
}

export const isList = (node: Node) => plain(node)._zod.def.type === 'array';
export const isGroup = (node: Node) => shapes(node).length > 0;

/** An error about a group of boxes belongs to the first of them: that is where the reader is taken. */
export function toFirstBox(root: Node, path: readonly PropertyKey[]): string {
  let node: Node | undefined = root;
  const steps = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  for (const step of steps) node = node && child(node, step);
  while (node) {
    const step: string | number | undefined =
      isList(node) && isGroup(child(node, 0) ?? node) ? 0 : Object.keys(shapes(node)[0] ?? {})[0];
    if (step === undefined) break;
    steps.push(step);
    node = child(node, step);
  }
  return toName(steps);
}

/** Sorts as the questions stand on the page, which is the order of the schema. */
export function placeInSchema(root: Node, path: Path): number[] {
  let node: Node | undefined = root;
  return path.map((step) => {
    const keys = node ? shapes(node).flatMap((shape) => Object.keys(shape)) : [];
    node = node && child(node, step);
    return typeof step === 'number' ? step : keys.indexOf(step);
  });
}
