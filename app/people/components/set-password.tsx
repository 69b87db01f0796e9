import { Button, errorFor, type FormError, LinkButton, PasswordInput } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';

export interface SetPasswordProps {
  code: string;
  heading: string;
  errors?: readonly FormError[];
}

/** The form a mail leads to. Only sending it takes the link up: mail scanners follow links too. */
export function SetPassword({ code, heading, errors = [] }: SetPasswordProps) {
  return (
    <>
      <h1 className="govuk-heading-l">{heading}</h1>
      <form method="post" noValidate>
        <input type="hidden" name="code" value={code} />
        <PasswordInput
          name="password"
          label="Password"
          hint="12 characters or more. Three words that have nothing to do with each other are easy to keep and hard to guess."
          autoComplete="new-password"
          error={errorFor(errors, 'password')}
        />
        <Button>Save this password</Button>
      </form>
    </>
  );
}

export function PasswordIsSet() {
  return (
    <>
      <h1 className="govuk-heading-l">Your password is set</h1>
      <p className="govuk-body">Sign in with it. You also need a code from your authenticator app.</p>
      <LinkButton href={paths.staff.signIn()}>Sign in</LinkButton>
    </>
  );
}
