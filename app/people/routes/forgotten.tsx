/** A forgotten password: asking for the link, and choosing a new one with it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { Entrance } from '../../accounts/components/entrance.tsx';
import { parseForm } from '../../govuk/form.ts';
import { Button, ErrorSummary, errorFor, type FormError, Input } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { systemClock } from '../../platform/clock.ts';
import { log } from '../../platform/log.server.ts';
import { guessingTooFast } from '../../platform/slow-down.server.ts';
import { askReset } from '../ask-reset.server.ts';
import { PasswordIsSet, SetPassword } from '../components/set-password.tsx';
import { forgottenForm } from '../forms.ts';
import { codeOf, setWithLink } from './set-with-link.server.ts';

export const handle = { frame: 'staff' };
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Choose a new password');

export function loader({ request }: LoaderFunctionArgs) {
  return { code: codeOf(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  if (form.has('code')) return setWithLink(form, 'reset', context);
  const parsed = await parseForm(form, forgottenForm);
  if (!parsed.ok) {
    context.refused = true;
    return data({ kind: 'refused' as const, errors: parsed.problems.errors }, { status: 400 });
  }
  if (await guessingTooFast('reset', context.network)) {
    context.refused = true;
    const message = 'There were too many tries. Wait a few minutes, then try again';
    return data({ kind: 'refused' as const, errors: [{ field: 'email', message }] }, { status: 429 });
  }
  // Answered before it is done: how long it takes would tell whether there is such an account.
  askReset(parsed.value.email, systemClock.now()).catch((error) =>
    log.error({ event: 'reset-not-sent', error }),
  );
  return data({ kind: 'asked' as const, errors: [] as FormError[] });
}

export default function Forgotten() {
  const { code } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Entrance>
      {answer?.kind === 'set' && <PasswordIsSet />}
      {answer?.kind === 'asked' && <Asked />}
      {answer?.kind !== 'set' && answer?.kind !== 'asked' && (
        <>
          <ErrorSummary errors={answer?.errors} />
          {code ? (
            <SetPassword code={code} heading="Choose a new password" errors={answer?.errors} />
          ) : (
            <Ask errors={answer?.errors} />
          )}
        </>
      )}
    </Entrance>
  );
}

function Ask({ errors = [] }: { errors?: readonly FormError[] }) {
  return (
    <>
      <h1 className="govuk-heading-l">Forgotten your password?</h1>
      <p className="govuk-body">We send a link to choose a new one. You still need your authenticator.</p>
      <form method="post" noValidate>
        <Input
          name="email"
          label="Work email address"
          type="email"
          autoComplete="username"
          spellCheck={false}
          width={30}
          error={errorFor(errors, 'email')}
        />
        <Button>Send the link</Button>
      </form>
    </>
  );
}

function Asked() {
  return (
    <>
      <h1 className="govuk-heading-l">Look in your mail</h1>
      <p className="govuk-body">
        If there is an account for this address, we have sent a link to it. It works once, for one hour.
      </p>
      <p className="govuk-body">If nothing comes, ask an administrator.</p>
    </>
  );
}
