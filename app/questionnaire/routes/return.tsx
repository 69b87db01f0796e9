import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { parseForm } from '../../govuk/form.ts';
import { Button, ErrorSummary, errorFor, Input } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { normaliseReturnCode } from '../../platform/secrets.server.ts';
import { guessingTooFast, wasNoGuess } from '../../platform/slow-down.server.ts';
import { PublicPage } from '../../public-page.tsx';
import { draftOfReturnCode, takeUpDraft } from '../draft.server.ts';
import { holdDraft } from '../draft-cookie.server.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Come back');

const schema = z.strictObject({
  code: z.string({ error: 'Enter your code' }).max(80, 'Enter the code we gave you, 20 letters and numbers'),
});
// The same words for a code that is mistyped, unknown or too old: nothing can be learnt by trying.
const wrong = 'We could not open anything with that code. Check each letter and number';
const slow = 'Wait a few minutes, then try your code again';

const refuse = (message: string) =>
  data({ values: {}, errors: [{ field: 'code', message }] }, { status: 400 });

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, schema, { secrets: ['code'] });
  context.refused = true;
  if (!form.ok) return data(form.problems, { status: 400 });
  if (await guessingTooFast('return-code', context.network)) return refuse(slow);
  const code = normaliseReturnCode(form.value.code);
  const draft = code ? await draftOfReturnCode(code) : null;
  if (!draft) return refuse(wrong);
  await wasNoGuess('return-code', context.network);
  const token = await takeUpDraft(draft);
  return redirect(draft.sentAs ? paths.sent() : paths.ask(), {
    headers: { 'Set-Cookie': await holdDraft(token) },
  });
}

export default function Return() {
  const problems = useActionData<typeof action>();
  return (
    <PublicPage back={paths.start()}>
      <ErrorSummary errors={problems?.errors} />
      <h1 className="govuk-heading-l">Come back to your answers</h1>
      <form method="post" noValidate>
        <Input
          name="code"
          label="Your code"
          hint="20 letters and numbers. Spaces and small letters are fine"
          width={30}
          autoComplete="off"
          spellCheck={false}
          error={errorFor(problems?.errors, 'code')}
        />
        <Button>Continue</Button>
      </form>
      <p className="govuk-body">
        If you have lost the code, nobody can open your answers. You can{' '}
        <a className="govuk-link" href={paths.start()}>
          start again
        </a>{' '}
        or call us.
      </p>
    </PublicPage>
  );
}
