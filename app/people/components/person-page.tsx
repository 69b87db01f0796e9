import { type Role, roleInWords } from '../../accounts/roles.ts';
import { BackLink, Button, InsetText, SummaryList } from '../../govuk/index.ts';
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
  /** Open referrals they hold, and families they are the keyworker of. */
  hangs: { held: number; families: number };
  isOwn: boolean;
  choices: PlaceChoices;
  refusal?: Refusal;
}

const amount = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export function PersonPage(props: PersonPageProps) {
  const { about, state, stateText, lastSeen, hangs, isOwn, choices, refusal } = props;
  const { held, families } = hangs;
  const has = `${amount(held, 'open referral', 'open referrals')}, keyworker of ${amount(families, 'family', 'families')}`;
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
          ...(held + families > 0 ? [{ key: 'Holds', value: has }] : []),
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
          {held + families > 0 && (
            <InsetText>
              What they hold stays with them, whatever happens to their account. Ask a manager to see to it
              before they leave.
            </InsetText>
          )}
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
