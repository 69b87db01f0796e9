/** One account, for the administrator. */
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { ErrorSummary, NotificationBanner } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { momentInWords } from '../../platform/british-time.ts';
import { systemClock } from '../../platform/clock.ts';
import { StaffPage } from '../../triage/components/staff-page.tsx';
import styles from '../../triage/staff.scss?url';
import { PersonPage } from '../components/person-page.tsx';
import { hangsOn, person, stateInWords } from '../people.server.ts';
import { placeChoices } from '../places.server.ts';
import { actOnPerson } from './act-on-person.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'A person’s account');

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

function requireId(id: string | undefined): string {
  if (!id || !uuid.test(id)) throw new Response(null, { status: 404 });
  return id;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'manage-accounts');
  const found = await person(requireId(params.id));
  if (!found) throw new Response(null, { status: 404 });
  const { lastSeenAt, state, ...about } = found;
  return {
    staff,
    about,
    state,
    stateText: stateInWords[state],
    lastSeen: lastSeenAt ? momentInWords(lastSeenAt) : 'Never',
    hangs: await hangsOn(found.id),
    isOwn: found.id === staff.id,
    choices: placeChoices(),
    done: new URL(request.url).searchParams.has('done'),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'manage-accounts');
  const id = requireId(params.id);
  const acted = await actOnPerson(id, await request.formData(), staff, systemClock.now());
  if (acted === 'done') throw redirect(`${paths.staff.person(id)}?done`);
  if (acted === 'not-found') throw new Response(null, { status: 404 });
  if (acted === 'not-allowed') throw new Response(null, { status: 403 });
  context.refused = true;
  return data(acted, { status: acted.says ? 409 : 400 });
}

export default function Person() {
  const { staff, done, ...page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="people">
      <ErrorSummary errors={refusal?.errors} />
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      {done && !refusal && (
        <NotificationBanner kind="success">Saved. Their sessions have ended</NotificationBanner>
      )}
      <PersonPage {...page} refusal={refusal?.errors.length ? refusal : undefined} />
    </StaffPage>
  );
}
