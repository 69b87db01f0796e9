import { type Role, roleInWords, roles } from '../../accounts/roles.ts';
import type { FormValues } from '../../govuk/form-values.ts';
import { Button, errorFor, type FormError, Input, Radios, Select, Table } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';

type Choices = readonly { value: string; label: string }[];
export interface PlaceChoices {
  teams: Choices;
  agencies: Choices;
}
export interface Refusal {
  values: FormValues;
  errors: readonly FormError[];
}

export interface PeoplePageProps {
  people: readonly {
    id: string;
    name: string;
    role: string;
    place: string;
    lastSeen: string;
    state: string;
  }[];
  choices: PlaceChoices;
  refusal?: Refusal;
}

export function PeoplePage({ people, choices, refusal }: PeoplePageProps) {
  return (
    <>
      <h1 className="govuk-heading-l">People</h1>
      <p className="govuk-body">An account that is not used for 45 days is disabled by itself.</p>
      <Table
        caption="Everybody who has an account"
        columns={['Name', 'Role', 'Team or agency', 'Last signed in', 'State'].map((label) => ({ label }))}
        rows={people.map(({ id, name, role, place, lastSeen, state }) => ({
          id,
          cells: [
            <a key="name" className="govuk-link" href={paths.staff.person(id)}>
              {name}
            </a>,
            role,
            place,
            lastSeen,
            state,
          ],
        }))}
      />
      <h2 className="govuk-heading-m">Invite somebody</h2>
      <form method="post" noValidate>
        <Input name="name" label="Name" width={20} autoComplete="off" {...kept(refusal, 'name')} />
        <Input
          name="email"
          label="Work email address"
          type="email"
          width={30}
          autoComplete="off"
          spellCheck={false}
          {...kept(refusal, 'email')}
        />
        <WorkFields choices={choices} refusal={refusal} />
        <Button>Send the invitation</Button>
      </form>
    </>
  );
}

function kept(refusal: Refusal | undefined, name: string) {
  const value = refusal?.values[name];
  return {
    value: typeof value === 'string' ? value : undefined,
    error: errorFor(refusal?.errors ?? [], name),
  };
}

export interface WorkFieldsProps {
  choices: PlaceChoices;
  refusal?: Refusal;
  /** What is so now; left out for somebody new, for whom nothing is chosen. */
  now?: { role: Role | null; teamId: string | null; agencyId: string | null };
}

/** What somebody does, and where. */
export function WorkFields({ choices, refusal, now }: WorkFieldsProps) {
  const field = (name: 'role' | 'teamId' | 'agencyId') => {
    const { value, error } = kept(refusal, name);
    return { name, error, value: refusal ? value : (now?.[name] ?? undefined) };
  };
  return (
    <>
      <Radios
        {...field('role')}
        legend="What they do"
        items={roles.map((role) => ({ value: role, label: capital(roleInWords[role]) }))}
      />
      <Select {...field('teamId')} label="Team" items={choices.teams} />
      <Select {...field('agencyId')} label="Agency, for a partner agency worker" items={choices.agencies} />
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
