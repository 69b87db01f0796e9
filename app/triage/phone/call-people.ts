/** The pages about people on a call: which are still to be filled in, and what stands on them when the caller has gone. */
import type { DetailForm } from '../../questionnaire/details/detail-form.ts';
import { detailFormsFor } from '../../questionnaire/details/index.ts';
import { notAskedDetail } from '../../questionnaire/details/not-asked.ts';
import type { DraftContent } from '../../questionnaire/journey.ts';
import type { Audience } from '../../questionnaire/question.ts';

/** Something was typed that does not hold yet. */
export const hasBegun = ({ begun = {} }: DraftContent): boolean =>
  Object.values(begun).some((values) => values !== undefined);

/** Those nobody has filled in, and those that were left half way. */
export const pagesToFill = (
  { details, begun = {} }: DraftContent,
  audience: Audience | null,
): readonly DetailForm[] =>
  audience
    ? detailFormsFor(audience).filter(({ id }) => details[id] === undefined || begun[id] !== undefined)
    : [];

/** Ends them with the call. One with a mistake in it stays to be put right. */
export function closePages(content: DraftContent, audience: Audience | null): DraftContent {
  if (!audience) return content;
  const [details, begun] = [{ ...content.details }, { ...content.begun }];
  for (const form of pagesToFill(content, audience)) {
    const values = notAskedDetail(form, audience, begun[form.id]);
    if (!values) continue;
    details[form.id] = values;
    begun[form.id] = undefined;
  }
  return { ...content, details, begun };
}
