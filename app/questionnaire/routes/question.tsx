import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { parseForm } from '../../govuk/form.ts';
import { pageTitle } from '../../page-title.ts';
import { pathOfStep, paths } from '../../paths.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { answerSchema, offered } from '../answer-schema.ts';
import type { Answer } from '../answers.ts';
import { QuestionPage } from '../components/question-page.tsx';
import { beginDraft, type Draft, saveDraft } from '../draft.server.ts';
import { currentDraft, holdDraft } from '../draft-cookie.server.ts';
import { type DraftContent, journeyOf, openStep } from '../journey.ts';
import { partInTitle, partInWords } from '../part-in-words.ts';
import { say } from '../question.ts';
import { bank } from '../question-bank/index.ts';

const empty: DraftContent = { answers: {}, details: {}, returnCode: '' };

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page?.title ?? 'Question');

/** The question, when this person may answer it now; otherwise leads back to where they are. */
async function findQuestion(request: Request, id: string | undefined) {
  const draft = await currentDraft(request);
  if (draft?.sentAs) throw redirect(paths.sent());
  const journey = journeyOf(bank, draft?.content ?? empty);
  const index = openStep(journey, { kind: 'question', id: id ?? '' });
  const question = journey.walked.questions.find((candidate) => candidate.id === id);
  if (index === null || !question) {
    const next = journey.steps[journey.nextIndex];
    throw redirect(draft && next ? pathOfStep(next) : paths.start());
  }
  return { draft, journey, index, question };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { journey, index, question } = await findQuestion(request, params.question);
  const { walked } = journey;
  const audience = walked.audience ?? 'other';
  const before = journey.steps[index - 1];
  const changing = new URL(request.url).searchParams.has('change');
  return {
    title: partInTitle(bank, walked, question.part),
    back: changing ? paths.check() : before ? pathOfStep(before) : paths.start(),
    page: {
      id: question.id,
      kind: question.kind,
      part: partInWords(bank, walked, question.part),
      ask: say(question.ask, audience),
      hint: question.hint && say(question.hint, audience),
      items: offered(question, walked).map(({ id, label, hint, exclusive }) => ({
        value: id,
        label: say(label, audience),
        hint: hint && say(hint, audience),
        exclusive,
      })),
      limit: question.kind === 'text' ? question.limit : undefined,
      optional: question.kind === 'text' && question.optional,
      value: walked.answers[question.id],
    },
  };
}

/** Saves one answer, for good, and says where to go next. */
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
  const { draft, journey, index, question } = await findQuestion(request, params.question);
  const form = await parseForm(request, answerSchema(question, journey.walked));
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
  const { page, back } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const typed = problems?.values[page.id] as string | string[] | undefined;
  return (
    <PublicPage back={back}>
      <QuestionPage {...page} value={problems ? typed : page.value} errors={problems?.errors} />
    </PublicPage>
  );
}
