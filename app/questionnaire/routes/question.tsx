import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { parseForm } from '../../govuk/form.ts';
import { opaque } from '../../govuk/opaque.ts';
import { pageTitle } from '../../page-title.ts';
import { pathOfStep, paths } from '../../paths.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { answerSchema } from '../answer-schema.ts';
import type { Answer } from '../answers.ts';
import { QuestionPage } from '../components/question-page.tsx';
import { beginDraft, type Draft, saveDraft } from '../draft.server.ts';
import { currentDraft, holdDraft, withoutDraft } from '../draft-cookie.server.ts';
import { fieldOf } from '../field-of.ts';
import { type DraftContent, journeyOf, openStep } from '../journey.ts';
import { partInTitle, partInWords, partName } from '../part-in-words.ts';
import { say } from '../question.ts';
import { bank } from '../question-bank/index.ts';

const empty: DraftContent = { answers: {}, details: {}, returnCode: '' };

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page?.title ?? 'Question');

/** The page with this question, when this person may answer it now; otherwise leads back to where they are. */
async function findPage(request: Request, asked: string | undefined) {
  const draft = await currentDraft(request);
  if (draft?.sentAs) throw redirect(paths.sent());
  const journey = journeyOf(bank, draft?.content ?? empty);
  const page = journey.pages.find((questions) => questions.some(({ id }) => opaque(id) === asked));
  const index = page ? openStep(journey, { kind: 'question', id: page[0].id }) : null;
  if (index === null || !page) {
    if (!draft) throw await withoutDraft(request);
    const next = journey.steps[journey.nextIndex];
    throw redirect(next ? pathOfStep(next) : paths.start());
  }
  return { draft, journey, index, page };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { journey, index, page } = await findPage(request, params.question);
  const { walked } = journey;
  const audience = walked.audience ?? 'other';
  const [first] = page;
  const before = journey.steps[index - 1];
  const changing = new URL(request.url).searchParams.has('change');
  // One address for one page: a link to a later question leads to the page, at that question.
  if (opaque(first.id) !== params.question) {
    throw redirect(`${pathOfStep({ kind: 'question', id: first.id }, changing)}#${params.question}`);
  }
  return {
    title: partInTitle(bank, walked, first.part),
    back: changing ? paths.check() : before ? pathOfStep(before) : paths.start(),
    part: partInWords(bank, walked, first.part),
    heading: first.heading ? say(first.heading, audience) : partName(bank, first.part, audience),
    questions: page.map((question) => fieldOf(question, walked)),
  };
}

/** Saves the answers of a page, for good, and says where to go next. */
async function keep(draft: Draft | null, answers: Record<string, Answer>) {
  const at = systemClock.now();
  if (draft) {
    const saved = await saveDraft(
      draft,
      (content) => ({ ...content, answers: { ...content.answers, ...answers } }),
      at,
    );
    return { content: saved?.content, headers: undefined };
  }
  const token = await beginDraft(bank.version, answers, at);
  return { content: { ...empty, answers }, headers: { 'Set-Cookie': await holdDraft(token) } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { draft, journey, index, page } = await findPage(request, params.question);
  const form = await parseForm(request, answerSchema(page, journey.walked));
  if (!form.ok) {
    context.refused = true;
    return data(form.problems, { status: 400 });
  }

  const { content, headers } = await keep(draft, form.value);
  if (!content) return redirect(paths.sent());
  const after = journeyOf(bank, content);
  const changing = new URL(request.url).searchParams.has('change');
  const next = after.steps[changing ? after.nextIndex : Math.min(index + 1, after.nextIndex)];
  return redirect(next ? pathOfStep(next, changing && next.kind === 'question') : paths.check(), { headers });
}

export default function Question() {
  const { back, part, heading, questions } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const shown = problems
    ? questions.map((question) => ({
        ...question,
        value: problems.values[question.id] as Answer | undefined,
      }))
    : questions;
  return (
    <PublicPage back={back}>
      <QuestionPage part={part} heading={heading} questions={shown} errors={problems?.errors} />
    </PublicPage>
  );
}
