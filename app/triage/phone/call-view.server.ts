/** A call as its pages show it: where one is, what it comes to so far, what is still open. */
import { redirect } from '@remix-run/node';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { helpNow, routeOf } from '../../platform/authority.ts';
import { detailFormsFor } from '../../questionnaire/details/index.ts';
import { type DraftContent, routeOfLevel } from '../../questionnaire/journey.ts';
import { partName } from '../../questionnaire/part-in-words.ts';
import { say } from '../../questionnaire/question.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import { suggestionOrNull } from '../../questionnaire/suggestion.server.ts';
import { takenDraft } from '../../questionnaire/taken-draft.server.ts';
import { callWalk, findQuestions, partIdsOf } from './call.ts';

/** A call this person has open. Another's, or none, is 404; one that was sent leads to its receipt. */
export async function requireCall(id: string | undefined, staffId: string) {
  const draft = await takenDraft(id ?? '', staffId);
  if (!draft) throw new Response(null, { status: 404 });
  if (draft.sentAs) throw redirect(paths.staff.call(draft.id, 'sent'));
  return draft;
}

/** What the answers so far come to. Advice while the caller talks: it grows with every page that is saved. */
function soFar(content: DraftContent, at: Date) {
  const walked = callWalk(bank, content.answers);
  const suggestion = Object.keys(content.answers).length > 0 ? suggestionOrNull(walked, at) : null;
  const isTold = suggestion !== null && (suggestion.reasons.length > 0 || suggestion.guidance.level > 1);
  return {
    // Words alone point nowhere yet, and least of all to needing nobody.
    route: isTold ? routeOf(authority, routeOfLevel[suggestion.guidance.level]).officialName : null,
    redFlags: suggestion?.reasons.filter(({ redFlag }) => redFlag) ?? [],
    reasons: suggestion?.reasons.filter(({ redFlag }) => !redFlag) ?? [],
    strengths: suggestion?.strengths ?? [],
    callNow: helpNow(authority, at),
  };
}

/** The frame of every page of a call. */
export function callFrame(
  draft: { id: string; content: DraftContent },
  here: string,
  search: URLSearchParams,
  at: Date,
) {
  const { id, content } = draft;
  const walked = callWalk(bank, content.answers);
  const audience = walked.audience ?? 'other';
  const notAsked = content.notAsked ?? [];
  const answered = (part: string) =>
    bank.questions.filter(
      (question) =>
        question.part === part &&
        content.answers[question.id] !== undefined &&
        !notAsked.includes(question.id),
    ).length;
  const find = search.get('find') ?? '';
  return {
    id,
    here,
    about: content.about ?? null,
    parts: partIdsOf(bank).map((part) => ({
      id: part,
      name: partName(bank, part, audience),
      answered: answered(part),
    })),
    details: walked.audience
      ? detailFormsFor(walked.audience).map((form) => ({
          id: form.id,
          title: say(form.title, audience),
          state: content.begun?.[form.id] ? 'begun' : content.details[form.id] ? 'saved' : null,
        }))
      : [],
    find,
    found: findQuestions(bank, content.answers, find),
    soFar: soFar(content, at),
  };
}
export type CallFrameData = ReturnType<typeof callFrame>;
