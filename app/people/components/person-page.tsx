import { type Role, roleInWords } from '../../accounts/roles.ts';
import { BackLink, Button, SummaryList } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { PersonState } from '../people.server.ts';
import { type PlaceChoices, type Refusal, WorkFields } from './people-page.tsx';

export interface PersonPageProps {
  about: {
    name: string;
    email: string;
    role: Role | null;
    teamId: string | null;
    agencyId: string | null;
  };
  state: PersonState;
  stateText: string;
  lastSeen: string;
  isOwn: boolean;
  choices: PlaceChoices;
  refusal?: Refusal;
}

export function PersonPage({ about, state, stateText, lastSeen, isOwn, choices, refusal }: PersonPageProps) {
  return (
    <>
      <BackLink href={paths.staff.people()} />
      <h1 className="govuk-heading-l">{about.name}</h1>
      <SummaryList
        rows={[
          { key: 'Email address', value: about.email },
          { key: 'Role', value: about.role ? roleInWords[about.role] : 'None' },
          { key: 'State', value: stateText },
          { key: 'Last signed in', value: lastSeen },
        ]}
      />
      {isOwn ? (
        <p className="govuk-body">
          This is your own account. Another administrator can change its role or disable it.
        </p>
      ) : (
        <>
          <form method="post" noValidate>
            <h2 className="govuk-heading-m">Role and team</h2>
            <p className="govuk-body">They are signed out when this changes.</p>
            <WorkFields choices={choices} refusal={refusal} now={about} />
            <Button name="do" value="role">
              Save
            </Button>
          </form>
          <h2 className="govuk-heading-m">Signing in</h2>
          <form method="post">
            <Doing state={state} />
          </form>
        </>
      )}
    </>
  );
}

function Doing({ state }: { state: PersonState }) {
  if (state === 'disabled') {
    return (
      <Button kind="secondary" name="do" value="enable">
        Enable this account
      </Button>
    );
  }
  return (
    <>
      {state === 'invited' && (
        <Button kind="secondary" name="do" value="invite">
          Send the invitation again
        </Button>
      )}
      {state === 'active' && (
        <>
          <p className="govuk-body">
            When a computer they are signed in on was lost or left open: they sign in again with both factors.
          </p>
          <Button kind="secondary" name="do" value="sign-out">
            Sign them out everywhere
          </Button>
          <p className="govuk-body">
            When they have lost their telephone and every recovery code: make sure it is really them, then
            remove their authenticator. They set up a new one when they next sign in.
          </p>
          <Button kind="secondary" name="do" value="second-factor">
            Remove their authenticator
          </Button>
        </>
      )}
      <p className="govuk-body">A disabled account is signed out at once.</p>
      <Button kind="warning" name="do" value="disable">
        Disable this account
      </Button>
    </>
  );
}
