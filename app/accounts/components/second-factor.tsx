/** The second factor as it is asked for: a code of the app, a recovery code, or an app to set up first. */
import { Button, Details, ErrorSummary, errorFor, type FormError, Input } from '../../govuk/index.ts';
import type { SecondFactorView } from '../second-factor-view.ts';
import { Carry } from './entrance.tsx';
import { PretendCode } from './pretend-code.tsx';

export interface SecondFactorProps {
  view: SecondFactorView;
  /** Where the forms go, with the way back. */
  action: string;
  carried?: string | null;
  errors?: readonly FormError[];
}

export function SecondFactor(props: SecondFactorProps) {
  const { view, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {view.kind === 'set-up' ? <SetUp {...props} view={view} /> : <GiveCode {...props} view={view} />}
    </>
  );
}

type Giving = SecondFactorProps & { view: SecondFactorView & { kind: 'give' } };

function GiveCode({ view: { pretendCode }, action, carried, errors = [] }: Giving) {
  const isRecovery = errors.some(({ field }) => field === 'recovery');
  return (
    <>
      <h1 className="govuk-heading-l">Enter the code from your authenticator app</h1>
      <PretendCode code={pretendCode} />
      <form method="post" action={action} noValidate>
        <input type="hidden" name="kind" value="totp" />
        <Carry carried={carried} />
        <CodeInput label="6-digit code" error={errorFor(errors, 'code')} />
        <Button>Continue</Button>
      </form>
      <Details summary="I do not have my authenticator" open={isRecovery}>
        <form method="post" action={action} noValidate>
          <input type="hidden" name="kind" value="recovery-code" />
          <Carry carried={carried} />
          <Input
            name="recovery"
            label="Recovery code"
            hint="One of the ten you were given when you set up your authenticator, such as K7QM4-TXN2P. Each counts once."
            width={10}
            autoComplete="off"
            spellCheck={false}
            error={errorFor(errors, 'recovery')}
          />
          <Button kind="secondary">Use this recovery code</Button>
        </form>
        <p className="govuk-body">
          If you have none left, ask an administrator to remove your authenticator. Then you set up a new one.
        </p>
      </Details>
    </>
  );
}

function CodeInput({ label, error }: { label: string; error: string | undefined }) {
  return (
    <Input
      name="code"
      label={label}
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      width={5}
      error={error}
    />
  );
}

type SettingUp = SecondFactorProps & { view: SecondFactorView & { kind: 'set-up' } };

function SetUp({ view: { typed, picture }, action, carried, errors = [] }: SettingUp) {
  return (
    <>
      <h1 className="govuk-heading-l">Set up your authenticator</h1>
      <p className="govuk-body">
        Besides your password you need a code from an authenticator app, such as the one your organisation
        uses on your telephone. Nobody who learns your password can then sign in as you.
      </p>
      <ol className="govuk-list govuk-list--number">
        <li>Open the app and add an account.</li>
        <li>Scan this picture, or type the key below it.</li>
        <li>Enter the 6-digit code that the app shows.</li>
      </ol>
      <p>
        <img src={picture} alt="The key below, for the app to scan" width={220} height={220} />
      </p>
      <p className="govuk-body">
        Key: <strong>{typed}</strong>
      </p>
      <form method="post" action={action} noValidate>
        <input type="hidden" name="kind" value="totp" />
        <Carry carried={carried} />
        <CodeInput label="6-digit code from the app" error={errorFor(errors, 'code')} />
        <Button>Continue</Button>
      </form>
    </>
  );
}
