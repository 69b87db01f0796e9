import { opaque } from './opaque.ts';

/** One thing to put right: which field, and what to do about it. */
export type FormError = { field: string; message: string };

/** The id of a field's first control. It says nothing of the field, because error links put it in the address bar. */
export const fieldId = (name: string): string => opaque(name);

/** The id of one radio or checkbox among several: the first keeps the plain id, where error links lead. */
export function choiceId(name: string, index: number): string {
  return index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`;
}

/** The message beside a field, if it has one. */
export function errorFor(errors: readonly FormError[] | undefined, name: string): string | undefined {
  return errors?.find((error) => error.field === name)?.message;
}

/** Joins class names and leaves out what does not apply. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** The ids a control is described by, or undefined so that no empty attribute is written. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return classes(...ids) || undefined;
}
