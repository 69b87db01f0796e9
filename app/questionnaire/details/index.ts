/** The pages about people, in the order they are asked, after the suggestion and before checking. */
import type { Audience } from '../question.ts';
import { children } from './children.ts';
import { contact } from './contact.ts';
import type { DetailForm } from './detail-form.ts';
import { home } from './home.ts';
import { people } from './people.ts';
import { told } from './told.ts';
import { you } from './you.ts';

export type DetailId = DetailForm['id'];
export const detailForms: readonly DetailForm[] = [children, people, home, you, contact, told];

/** The pages this audience is asked. */
export function detailFormsFor(audience: Audience): DetailForm[] {
  return detailForms.filter((form) => !form.audience || form.audience.includes(audience));
}
