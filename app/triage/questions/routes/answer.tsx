import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData } from '@remix-run/react';
import { parseForm } from '../../../govuk/form.ts';
import { ErrorSummary } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { PublicPage } from '../../../public-page.tsx';
import { openQuestions } from '../../../referral/open-questions.server.ts';
import { Arrived, StatusClosed, StatusFirst } from '../../../referral/status-closed.tsx';
import { AnswerForm } from '../../../referral/status-forms.tsx';
import { newStatusPass, openStatusPass } from '../../../referral/status-pass.server.ts';
import { answerQuestion } from '../answer-question.server.ts';
import { answerForm } from '../question.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Your answer');

/** Answers on the page itself and keeps nothing in the browser, as the status page does. */
export async function action({ request, context }: ActionFunctionArgs) {
  const at = systemClock.now();
  const sent = await request.formData();
  const [pass, id, typed] = ['pass', 'id', 'answer'].map((name) => String(sent.get(name) ?? ''));
  const referralId = openStatusPass(pass ?? '', at);
  if (!referralId) return data({ kind: 'closed' as const, written: typed ?? '' }, { status: 403 });
  const parsed = await parseForm(sent, answerForm);
  if (!parsed.ok) {
    const question = (await openQuestions(referralId)).find((one) => one.id === id);
    if (!question) throw redirect(paths.status());
    context.refused = true;
    const { errors } = parsed.problems;
    return data(
      { kind: 'refused' as const, pass: newStatusPass(referralId, at), question, value: typed ?? '', errors },
      { status: 400 },
    );
  }
  const result = await answerQuestion(referralId, parsed.value.id, parsed.value.answer, at);
  if (result.kind === 'not-found') throw redirect(paths.status());
  return data(
    { ...result, written: parsed.value.answer },
    { status: result.kind === 'answered' ? 200 : 409 },
  );
}

export default function Answer() {
  const answered = useActionData<typeof action>();
  return (
    <PublicPage back={paths.status()}>
      {!answered && <StatusFirst />}
      {answered?.kind === 'closed' && <StatusClosed written={answered.written} />}
      {answered?.kind === 'refused' && (
        <>
          <ErrorSummary errors={answered.errors} />
          <h1 className="govuk-heading-l">We have a question for you</h1>
          <AnswerForm {...answered} />
        </>
      )}
      {answered?.kind === 'answered' && (
        <Arrived title="We have your answer">
          <p className="govuk-body">
            {answered.decided
              ? 'Thank you. It had been decided by then. A person reads your answer, and looks at it again if it changes things. You can ask for that too, on the status page.'
              : 'Thank you. Whoever asked can read it now.'}
          </p>
        </Arrived>
      )}
      {answered?.kind === 'withdrawn' && (
        <Arrived title="We no longer need this answer">
          <p className="govuk-body">
            The question was taken back meanwhile. Nothing was sent. If it is still important, add it on the
            status page.
          </p>
        </Arrived>
      )}
    </PublicPage>
  );
}
