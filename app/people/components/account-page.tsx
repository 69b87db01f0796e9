import {
  Button,
  Checkboxes,
  errorFor,
  type FormError,
  PasswordInput,
  SummaryList,
} from '../../govuk/index.ts';

export interface AccountPageProps {
  account: { email: string; shortcuts: boolean; codesLeft: number };
  sessions: readonly { id: string; device: string; since: string; lastSeen: string; isThis: boolean }[];
  errors?: readonly FormError[];
}

export function AccountPage({ account, sessions, errors = [] }: AccountPageProps) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">Your account</h1>
        <SummaryList rows={[{ key: 'Email address', value: account.email }]} />
        <Sessions sessions={sessions} />
        <h2 className="govuk-heading-m">Keyboard shortcuts</h2>
        <form method="post">
          <input type="hidden" name="do" value="shortcuts" />
          <Checkboxes
            name="shortcuts"
            legend="Single keys that do something, for whoever works quickly without a mouse"
            value={account.shortcuts ? ['on'] : []}
            items={[{ value: 'on', label: 'Use keyboard shortcuts' }]}
          />
          <Button kind="secondary">Save</Button>
        </form>
        <ChangePassword errors={errors} />
        <NewCodes left={account.codesLeft} errors={errors} />
      </div>
    </div>
  );
}

function Sessions({ sessions }: Pick<AccountPageProps, 'sessions'>) {
  const others = sessions.some(({ isThis }) => !isThis);
  return (
    <>
      <h2 className="govuk-heading-m">Where you are signed in</h2>
      <SummaryList
        rows={sessions.map(({ id, device, since, lastSeen, isThis }) => ({
          key: device,
          value: (
            <>
              <p className="govuk-body govuk-!-margin-bottom-1">Since {since}</p>
              <p className="govuk-body govuk-!-margin-bottom-1">Last used {lastSeen}</p>
              {isThis ? (
                <p className="govuk-body govuk-!-margin-bottom-0">This is the one you use now</p>
              ) : (
                <form method="post">
                  <input type="hidden" name="session" value={id} />
                  <Button kind="secondary" name="do" value="end-session">
                    End
                    <span className="govuk-visually-hidden">
                      {' '}
                      the session on {device} since {since}
                    </span>
                  </Button>
                </form>
              )}
            </>
          ),
        }))}
      />
      {others && (
        <form method="post">
          <Button kind="secondary" name="do" value="end-others">
            End all others
          </Button>
        </form>
      )}
    </>
  );
}

function ChangePassword({ errors }: { errors: readonly FormError[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">Change your password</h2>
      <form method="post" noValidate>
        <input type="hidden" name="do" value="password" />
        <PasswordInput name="current" label="The password you have now" error={errorFor(errors, 'current')} />
        <PasswordInput
          name="wanted"
          label="New password"
          hint="12 characters or more. Three words that have nothing to do with each other are easy to keep and hard to guess."
          autoComplete="new-password"
          error={errorFor(errors, 'wanted')}
        />
        <p className="govuk-body">You are then signed out everywhere else.</p>
        <Button kind="secondary">Change password</Button>
      </form>
    </>
  );
}

function NewCodes({ left, errors }: { left: number; errors: readonly FormError[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">Recovery codes</h2>
      <p className="govuk-body">
        {left === 0 && 'You have none left. Make some for when you do not have your authenticator.'}
        {left > 0 && `You have ${left} left. New ones take the place of those you have.`}
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="do" value="codes" />
        <PasswordInput name="confirm" label="Your password" error={errorFor(errors, 'confirm')} />
        <Button kind="secondary">Make new recovery codes</Button>
      </form>
    </>
  );
}
