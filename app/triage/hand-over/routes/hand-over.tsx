import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { NotificationBanner } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { requireAccess } from '../../access/gate.server.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { actOnHandOver } from '../act.server.ts';
import { HandOverPage } from '../components/hand-over-page.tsx';
import { askedForm } from '../hand-over.ts';
import { handOverPage } from '../page.server.ts';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Hand over referral ${page.page.reference}` : 'Hand-over');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'hand-over');
  const at = systemClock.now();
  const record = await openRecord(requireReference(params), staff, at);
  const asked = askedForm(new URL(request.url).searchParams.get('form'));
  return { staff, asked, page: await handOverPage(record, staff, at) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'hand-over');
  const reference = requireReference(params);
  await requireAccess(reference, staff, systemClock.now());
  const acted = await actOnHandOver(reference, await request.formData(), staff, systemClock.now());
  if (acted === 'not-found') throw new Response(null, { status: 404 });
  if (acted === 'done') return redirect(paths.staff.referral(reference));
  context.refused = acted.status === 400;
  return data(acted, { status: acted.status });
}

export default function HandOver() {
  const { staff, asked, page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="queue">
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      <HandOverPage page={page} asked={asked} refusal={refusal} />
    </StaffPage>
  );
}
