/** Who can sign in, and inviting somebody. */
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { roleInWords } from '../../accounts/roles.ts';
import { parseForm } from '../../govuk/form.ts';
import type { FormValues } from '../../govuk/form-values.ts';
import { ErrorSummary, type FormError, NotificationBanner } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { momentInWords } from '../../platform/british-time.ts';
import { systemClock } from '../../platform/clock.ts';
import { StaffPage } from '../../triage/components/staff-page.tsx';
import styles from '../../triage/staff.scss?url';
import { PeoplePage } from '../components/people-page.tsx';
import { inviteForm } from '../forms.ts';
import { invite } from '../invite.server.ts';
import { people, stateInWords } from '../people.server.ts';
import { placeChoices, placeInWords } from '../places.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'People');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'manage-accounts');
  const everybody = await people();
  return {
    staff,
    people: everybody.map(({ id, name, role, lastSeenAt, state, ...place }) => ({
      ...{ id, name },
      role: role ? roleInWords[role] : 'None',
      place: placeInWords(place),
      lastSeen: lastSeenAt ? momentInWords(lastSeenAt) : 'Never',
      state: stateInWords[state],
    })),
    choices: placeChoices(),
    invited: new URL(request.url).searchParams.has('invited'),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'manage-accounts');
  const form = await parseForm(request, inviteForm);
  const refuse = (values: FormValues, errors: FormError[], status = 400) => {
    context.refused = true;
    return data({ values, errors }, { status });
  };
  if (!form.ok) return refuse(form.problems.values, form.problems.errors);
  const { teamId = null, agencyId = null, ...person } = form.value;
  const result = await invite({ ...person, teamId, agencyId }, staff, systemClock.now());
  switch (result.kind) {
    case 'invited':
      throw redirect(`${paths.staff.people()}?invited`);
    case 'not-allowed':
      throw new Response(null, { status: 403 });
    case 'exists':
      return refuse(form.value, [{ field: 'email', message: 'There is an account for this address' }], 409);
    case 'place-does-not-fit':
      return refuse(form.value, [{ field: result.field, message: result.problem }]);
  }
}

export default function People() {
  const { staff, invited, ...page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="people">
      <ErrorSummary errors={refusal?.errors} />
      {invited && !refusal && (
        <NotificationBanner kind="success">
          The invitation is on its way. It works for 3 days
        </NotificationBanner>
      )}
      <PeoplePage {...page} refusal={refusal} />
    </StaffPage>
  );
}
