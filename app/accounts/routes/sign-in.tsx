import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { parseForm } from '../../govuk/form.ts';
import { ErrorSummary, type FormError } from '../../govuk/index.ts';
import { useEarlyWarning } from '../../govuk/use-early-warning.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { systemClock } from '../../platform/clock.ts';
import { Entrance } from '../components/entrance.tsx';
import { SecondFactor } from '../components/second-factor.tsx';
import { SignInFields } from '../components/sign-in-fields.tsx';
import { placeFor } from '../home.ts';
import { nextOf, secondFactorPath } from '../safe-next.ts';
import { secondFactorView } from '../second-factor-view.server.ts';
import { holdSession, staffOf } from '../session.server.ts';
import { signIn } from '../sign-in.server.ts';
import { LONGEST_CARRIED, signInForm } from '../sign-in-form.ts';
import { waitInWords } from '../wait-in-words.ts';

export const handle = { frame: 'staff', hydrate: true };
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Sign in');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await staffOf(request, systemClock.now());
  const next = nextOf(request);
  if (staff) throw redirect(placeFor(staff, next, authority.teams));
  return { secondFactor: secondFactorPath(next) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInForm, { secrets: ['password'], longest: LONGEST_CARRIED });
  const refuse = (status: number, values: Record<string, unknown>, errors: FormError[]) => {
    context.refused = true;
    const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
    return data(
      { kind: 'refused' as const, email: text('email'), carried: text('carried'), errors },
      { status },
    );
  };
  if (!form.ok) return refuse(400, form.problems.values, form.problems.errors);

  const { email, password, carried } = form.value;
  const at = systemClock.now();
  const result = await signIn(email, password, request, at);
  if (result.kind === 'half-way') {
    const headers = { 'Set-Cookie': await holdSession(result.token) };
    if (!carried) return redirect(secondFactorPath(nextOf(request)), { headers });
    // What is carried is in the form, and a redirect would drop it.
    const view = await secondFactorView(result.accountId, result.sessionId, at);
    return data({ kind: 'half-way' as const, view, carried }, { headers });
  }
  const message =
    result.kind === 'refused'
      ? 'The email address or the password is not right'
      : `There were too many tries. Wait ${waitInWords(result.seconds)}, then try again`;
  return refuse(result.kind === 'refused' ? 400 : 429, form.value, [{ field: 'email', message }]);
}

export default function SignIn() {
  const { secondFactor } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.kind === 'half-way') {
    return (
      <Entrance>
        <SecondFactor view={answer.view} carried={answer.carried} action={secondFactor} />
      </Entrance>
    );
  }
  return <Password refused={answer} />;
}

interface Refused {
  email: string;
  carried: string;
  errors: FormError[];
}

function Password({ refused }: { refused: Refused | undefined }) {
  const { errors, summary, form } = useEarlyWarning(signInForm, {
    errors: refused?.errors,
    secrets: ['password'],
    longest: LONGEST_CARRIED,
  });
  return (
    <Entrance>
      <ErrorSummary errors={errors} ref={summary} />
      <h1 className="govuk-heading-l">Sign in to the front door</h1>
      <form method="post" {...form}>
        <SignInFields email={refused?.email} carried={refused?.carried} errors={errors} />
      </form>
      <p className="govuk-body">
        For people who work at the front door. If you are worried about a child,{' '}
        <a className="govuk-link" href={paths.start()}>
          tell us here
        </a>
        .
      </p>
    </Entrance>
  );
}
