import { type $ZodType, type output, safeParseAsync } from 'zod/v4/core';
import type { FormError } from './field.ts';
import { asNode, type Path, placeInSchema, toFirstBox, toPath } from './form-names.ts';
import { type FormOptions, type FormValues, type Read, readForm } from './form-values.ts';

/** What a page needs to be shown again with nothing lost: the answers as given, and what to put right. */
export type Problems = { values: FormValues; errors: FormError[] };
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: Problems };

type Issue = { path: readonly PropertyKey[]; message: string };

/** The judge of every form. The early warning in the browser asks the same schema about the same values. */
export async function parseForm<Schema extends $ZodType>(
  source: Request | FormData,
  schema: Schema,
  options: FormOptions = {},
): Promise<Parsed<output<Schema>>> {
  const form = source instanceof FormData ? source : await source.formData();
  const read = readForm(form, schema, options);
  const judged = await safeParseAsync(schema, read.values);
  if (judged.success && read.refused.length === 0) return { ok: true, value: judged.data };

  const errors = toErrors(schema, read, judged.error?.issues ?? []);
  return { ok: false, problems: { values: withoutSecrets(read.values, options.secrets), errors } };
}

/** One message to a field, in the order of the page; what no field can show comes last. */
export function toErrors(
  schema: $ZodType,
  read: Pick<Read, 'refused'>,
  issues: readonly Issue[],
): FormError[] {
  const root = asNode(schema);
  const judged = issues.map(({ path, message }) => ({ field: toFirstBox(root, path), message }));
  const firstOfEach = new Map<string, FormError>();
  for (const error of [...read.refused, ...judged]) {
    if (!firstOfEach.has(error.field)) firstOfEach.set(error.field, error);
  }
  return [...firstOfEach.values()]
    .map((error) => ({ error, place: placeInSchema(root, toPath(error.field) ?? []) }))
    .sort((a, b) => byPlace(a.place, b.place))
    .map(({ error }) => error);
}

/** A place with an unknown step (-1), or with none at all, stands after every known one. */
function byPlace(a: readonly number[], b: readonly number[]): number {
  const isLost = (place: readonly number[]) => place.length === 0 || place.includes(-1);
  if (isLost(a) || isLost(b)) return Number(isLost(a)) - Number(isLost(b));
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other !== undefined && step !== other) return step - other;
  }
  return a.length - b.length;
}

function withoutSecrets(values: FormValues, secrets: readonly string[] = []): FormValues {
  return secrets.reduce((kept, name) => without(kept, toPath(name) ?? []) as FormValues, values);
}

function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === step && rest.length > 0 ? without(one, rest) : one));
  }
  const { [step]: found, ...others } = value as Record<string | number, unknown>;
  return rest.length > 0 && found !== undefined ? { ...others, [step]: without(found, rest) } : others;
}
