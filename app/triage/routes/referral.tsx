import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { NotificationBanner } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { systemClock } from '../../platform/clock.ts';
import { unsent } from '../../platform/unsent.ts';
import { isOpen } from '../../platform/working-time.ts';
import { GlassBroken } from '../access/components/glass-broken.tsx';
import { requireAccess } from '../access/gate.server.ts';
import { whomToAsk } from '../access/whom-to-ask.ts';
import { ReferralPage } from '../components/referral-page.tsx';
import { StaffPage } from '../components/staff-page.tsx';
import { wholeReferral } from '../panels.server.ts';
import { emailOf } from '../queue-settings.server.ts';
import { mayRelieve } from '../relieve.ts';
import styles from '../staff.scss?url';
import { actOnReferral } from './act-on-referral.server.ts';
import { requireReference } from './reference-param.server.ts';

// Plain: what it shows is much, and a page that is sent once as words and again as data for scripts is slow to everybody.
export const handle = { frame: 'staff', scripts: ['/queue.js'] };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, found ? `Referral ${found.page.view.reference}` : 'Referral');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-referral');
  const at = systemClock.now();
  const found = await wholeReferral(requireReference(params), staff, at);
  if (!found) throw new Response(null, { status: 404 });
  const { view, panels } = found;
  const { holder } = view;
  const isOwn = holder?.id === staff.id;
  const mayRelease = isOwn || mayRelieve(staff, !isOpen(at, authority.workingHours));
  return unsent({
    ...{ staff, view, panels, mayRelease: view.status === 'claimed' && mayRelease },
    toReach: { email: holder && !isOwn ? await emailOf(holder.id, at) : null, ask: whomToAsk(authority) },
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'read-referral');
  const reference = requireReference(params);
  await requireAccess(reference, staff, systemClock.now());
  const acted = await actOnReferral(reference, await request.formData(), staff, systemClock.now());
  if (acted === 'not-found') throw new Response(null, { status: 404 });
  if (acted === 'done') return redirect(paths.staff.referral(reference));
  context.refused = acted.status === 400;
  return data(acted, { status: acted.status });
}

export default function Referral() {
  const { staff, ...page } = useLoaderData<typeof loader>().page;
  const refusal = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="queue">
      {page.view.glassUntil && <GlassBroken until={page.view.glassUntil} />}
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      <ReferralPage {...page} staff={staff} refusal={refusal} />
    </StaffPage>
  );
}
