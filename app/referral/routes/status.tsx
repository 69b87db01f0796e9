import { type ActionFunctionArgs, data } from '@remix-run/node';
import { type MetaFunction, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { parseForm } from '../../govuk/form.ts';
import { Button, ErrorSummary, errorFor, type FormError, Input } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { systemClock } from '../../platform/clock.ts';
import { normaliseReference, normaliseReturnCode } from '../../platform/secrets.server.ts';
import { guessingTooFast, wasNoGuess } from '../../platform/slow-down.server.ts';
import { PublicPage } from '../../public-page.tsx';
import { openFamilyCode } from '../family-answer.server.ts';
import { FamilyPage } from '../family-page.tsx';
import { statusPage } from '../status-page.server.ts';
import { StatusView } from '../status-view.tsx';
import { track } from '../tracking.server.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'What happened');

const schema = z.strictObject({
  reference: z
    .string({ error: 'Enter the reference number' })
    .max(40, 'Enter the reference number, like K7QM-4TXN'),
  code: z.string({ error: 'Enter your code' }).max(80, 'Enter the code we gave you, 20 letters and numbers'),
});
// One answer for every mistake: whether a reference exists cannot be found out here.
const wrong = 'We could not open anything with that number and code. Check both';
const over =
  'This code has ended. Call us and say the number: we can tell you the answer, or give you a new code';
const slow = 'Wait a few minutes, then try again';

const refuse = (reference: string, message: string) =>
  data(
    { kind: 'refused' as const, reference, errors: [{ field: 'reference', message }] as FormError[] },
    { status: 400 },
  );

/** Answers on the same page and keeps nothing in the browser: a refresh asks again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, schema, { secrets: ['code'] });
  context.refused = !form.ok;
  if (!form.ok) {
    const { values, errors } = form.problems;
    return data(
      { kind: 'refused' as const, reference: String(values.reference ?? ''), errors },
      { status: 400 },
    );
  }
  const typed = form.value.reference;
  context.refused = true;
  if (await guessingTooFast('return-code', context.network)) return refuse(typed, slow);
  const [reference, code] = [normaliseReference(typed), normaliseReturnCode(form.value.code)];
  if (!reference || !code) return refuse(typed, wrong);
  const at = systemClock.now();
  const tracked = await track(reference, code, at);
  const family = tracked ? null : await openFamilyCode(reference, code, at);
  if (tracked || family?.kind === 'open') {
    await wasNoGuess('return-code', context.network);
    context.refused = false;
  }
  if (tracked) return data({ kind: 'found' as const, ...statusPage(tracked) });
  if (family?.kind === 'open') return data({ kind: 'family' as const, page: family.page });
  return refuse(typed, family?.kind === 'ended' ? over : wrong);
}

export default function Status() {
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'found') {
    return (
      <PublicPage back={paths.status()}>
        <StatusView {...answer} />
      </PublicPage>
    );
  }
  if (answer?.kind === 'family') {
    return (
      <PublicPage back={paths.status()}>
        <FamilyPage {...answer.page} />
      </PublicPage>
    );
  }
  return (
    <PublicPage back={paths.start()}>
      <ErrorSummary errors={answer?.errors} />
      <h1 className="govuk-heading-l">See what happened</h1>
      <form method="post" noValidate>
        <Input
          name="reference"
          label="Reference number"
          hint="For example, K7QM-4TXN"
          width={10}
          autoComplete="off"
          spellCheck={false}
          value={answer?.reference}
          error={errorFor(answer?.errors, 'reference')}
        />
        <Input
          name="code"
          label="Your code"
          hint="20 letters and numbers, from the page where you sent it or the letter we gave you"
          width={30}
          autoComplete="off"
          spellCheck={false}
          error={errorFor(answer?.errors, 'code')}
        />
        <Button>Continue</Button>
      </form>
    </PublicPage>
  );
}
