/** What becomes of a page about people that was sent: on the form itself, and on a call that staff take down. */
import { parseForm } from '../../govuk/form.ts';
import { readForm } from '../../govuk/form-values.ts';
import type { FormError } from '../../govuk/index.ts';
import { type Draft, saveDraft } from '../draft.server.ts';
import type { DraftContent } from '../journey.ts';
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
  const saved = await saveDraft(draft, withPage(form, parsed.value as DetailValues), at);
  return saved ? { kind: 'saved', content: saved.content } : { kind: 'sent' };
}

/** The draft with this page as it was given, which nothing half filled in stands beside any more. */
export const withPage =
  (form: DetailForm, values: DetailValues) =>
  (content: DraftContent): DraftContent => ({
    ...content,
    details: { ...content.details, [form.id]: withoutBlanks(values) },
    begun: { ...content.begun, [form.id]: undefined },
  });

/**
 * Keeps what is typed on a call while the caller talks of something else: as the page itself where it holds already, and
 * as it was typed where something is still missing.
 */
export async function keepDetails(
  request: Request,
  { draft, form, audience }: Page,
  at: Date,
): Promise<SavedDetails> {
  const parsed = await parseForm(await request.formData(), detailSchema(form, audience));
  const values = (parsed.ok ? parsed.value : parsed.problems.values) as DetailValues;
  const keep = parsed.ok
    ? withPage(form, values)
    : (content: DraftContent) => ({ ...content, begun: { ...content.begun, [form.id]: values } });
  const saved = await saveDraft(draft, keep, at);
  return saved ? { kind: 'shown-again', groups: toGroups(form, values), errors: [] } : { kind: 'sent' };
}
