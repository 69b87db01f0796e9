/** What becomes of a page about people that was sent: on the form itself, and on a call that staff take down. */
import { parseForm } from '../../govuk/form.ts';
import { readForm } from '../../govuk/form-values.ts';
import type { FormError } from '../../govuk/index.ts';
import { type Draft, saveDraft } from '../draft.server.ts';
import type { Audience } from '../question.ts';
import type { DetailForm, DetailValues, Group } from './detail-form.ts';
import { detailSchema, withoutBlanks } from './detail-schema.ts';
import { changedGroups, toGroups } from './groups.ts';

interface Page {
  draft: Draft;
  form: DetailForm;
  audience: Audience;
}

export type SavedDetails =
  /** A group was added or taken away, or what was typed has mistakes; nothing is saved, and all of it is kept on the page. */
  | { kind: 'shown-again'; groups: readonly Group[]; errors: readonly FormError[] }
  | { kind: 'saved'; content: Draft['content'] }
  /** The draft was sent meanwhile and takes no more answers. */
  | { kind: 'sent' };

/** Saves what was sent when it holds; a mistake is named beside its field. */
export async function saveDetails(
  request: Request,
  { draft, form, audience }: Page,
  at: Date,
): Promise<SavedDetails> {
  const schema = detailSchema(form, audience);
  const sent = await request.formData();
  const asked = new URL(request.url).searchParams;
  if (form.repeats && (asked.has('add') || asked.has('remove'))) {
    const { values } = readForm(sent, schema);
    return { kind: 'shown-again', groups: changedGroups(form, asked, values as DetailValues), errors: [] };
  }
  const parsed = await parseForm(sent, schema);
  if (!parsed.ok) {
    const { values, errors } = parsed.problems;
    return { kind: 'shown-again', groups: toGroups(form, values as DetailValues), errors };
  }
  const values = withoutBlanks(parsed.value as DetailValues);
  const saved = await saveDraft(
    draft,
    (content) => ({ ...content, details: { ...content.details, [form.id]: values } }),
    at,
  );
  return saved ? { kind: 'saved', content: saved.content } : { kind: 'sent' };
}
