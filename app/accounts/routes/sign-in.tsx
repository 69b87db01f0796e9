import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData } from '@remix-run/react';
import { parseForm } from '../../govuk/form.ts';
import {
  Button,
  ErrorSummary,
  errorFor,
  type FormError,
  Input,
  PasswordInput,
  StaffFrame,
} from '../../govuk/index.ts';
import { useEarlyWarning } from '../../govuk/use-early-warning.ts';
import { pageTitle } from '../../page-title.ts';
import { systemClock } from '../../platform/clock.ts';
import { useAuthority } from '../../public-page.tsx';
import { safeNext } from '../safe-next.ts';
import { holdSession, staffOf } from '../session.server.ts';
import { signIn } from '../sign-in.server.ts';
import { signInForm } from '../sign-in-form.ts';

export const handle = { frame: 'staff', hydrate: true };
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Sign in');

const nextOf = (request: Request) => safeNext(new URL(request.url).searchParams.get('next'));

export async function loader({ request }: LoaderFunctionArgs) {
  if (await staffOf(request, systemClock.now())) throw redirect(nextOf(request));
  return null;
}

const waitInWords = (seconds: number) => (seconds < 60 ? 'a minute' : `${Math.ceil(seconds / 60)} minutes`);

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInForm, { secrets: ['password'] });
  const refuse = (status: number, email: unknown, errors: FormError[]) => {
    context.refused = true;
    return data({ email: typeof email === 'string' ? email : '', errors }, { status });
  };
  if (!form.ok) return refuse(400, form.problems.values.email, form.problems.errors);

  const { email, password } = form.value;
  const result = await signIn(email, password, request, systemClock.now());
  if (result.kind === 'signed-in') {
    return redirect(nextOf(request), { headers: { 'Set-Cookie': await holdSession(result.token) } });
  }
  const message =
    result.kind === 'refused'
      ? 'The email address or the password is not right'
      : `There were too many tries. Wait ${waitInWords(result.seconds)}, then try again`;
  return refuse(result.kind === 'refused' ? 400 : 429, email, [{ field: 'email', message }]);
}

export default function SignIn() {
  const { authority } = useAuthority();
  const refused = useActionData<typeof action>();
  const { errors, summary, form } = useEarlyWarning(signInForm, {
    errors: refused?.errors,
    secrets: ['password'],
  });
  return (
    <StaffFrame authority={authority.shortName} serviceName={authority.serviceName} colour={authority.colour}>
      <ErrorSummary errors={errors} ref={summary} />
      <h1 className="govuk-heading-l">Sign in to the front door</h1>
      <form method="post" {...form}>
        <Input
          name="email"
          label="Work email address"
          type="email"
          autoComplete="username"
          spellCheck={false}
          width={30}
          value={refused?.email}
          error={errorFor(errors, 'email')}
        />
        <PasswordInput name="password" label="Password" error={errorFor(errors, 'password')} />
        <Button>Sign in</Button>
      </form>
      <p className="govuk-body">
        For people who work at the front door. If you are worried about a child,{' '}
        <a className="govuk-link" href="/">
          tell us here
        </a>
        .
      </p>
    </StaffFrame>
  );
}
