import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { may } from '../../accounts/roles.ts';
import { NotificationBanner } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { systemClock } from '../../platform/clock.ts';
import { normaliseReference } from '../../platform/secrets.server.ts';
import { requireAccess } from '../access/gate.server.ts';
import { HandOverListPage } from '../components/hand-over-list-page.tsx';
import { StaffPage } from '../components/staff-page.tsx';
import { handOverList } from '../night/hand-over-list.server.ts';
import { takeOn } from '../night/take-on.server.ts';
import styles from '../staff.scss?url';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Hand-over list');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-queue');
  const list = await handOverList(staff, systemClock.now());
  return { staff, list, mayTakeOn: may(staff.role, 'take-on-night') };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'take-on-night');
  const said = (await request.formData()).get('reference');
  const reference = typeof said === 'string' ? normaliseReference(said) : null;
  if (reference) await requireAccess(reference, staff, systemClock.now());
  const result = reference ? await takeOn(reference, staff, systemClock.now()) : null;
  if (result?.kind === 'taken-on') return redirect(paths.staff.handOverList());
  if (result?.kind === 'not-on-list') {
    return data({ says: 'Somebody else has taken that one on already.' }, { status: 409 });
  }
  return data({ says: 'There is no such referral. Nothing was changed.' }, { status: 404 });
}

export default function HandOverListRoute() {
  const { staff, list, mayTakeOn } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="hand-over-list">
      {refusal && <NotificationBanner>{refusal.says}</NotificationBanner>}
      <HandOverListPage list={list} mayTakeOn={mayTakeOn} />
    </StaffPage>
  );
}
