import { Button, errorFor, type FormError, Input, PasswordInput } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { IDLE_MINUTES } from '../idle.ts';
import { Carry } from './entrance.tsx';

export interface SignInFieldsProps {
  email?: string;
  errors?: readonly FormError[];
  carried?: string | null;
}

/** What a sign-in form asks for, and the way for whoever forgot it. */
export function SignInFields({ email, errors = [], carried }: SignInFieldsProps) {
  return (
    <>
      <Carry carried={carried} />
      <Input
        name="email"
        label="Work email address"
        type="email"
        autoComplete="username"
        spellCheck={false}
        width={30}
        value={email}
        error={errorFor(errors, 'email')}
      />
      <PasswordInput name="password" label="Password" error={errorFor(errors, 'password')} />
      <p className="govuk-hint">
        You stay signed in for {IDLE_MINUTES} minutes after you last opened or sent something. If you were
        writing then, what you wrote is kept.
      </p>
      <Button>Sign in</Button>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.staff.forgotten()}>
          I have forgotten my password
        </a>
      </p>
    </>
  );
}
