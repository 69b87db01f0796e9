import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { mayDoTo } from '../../../accounts/roles.ts';
import { NotificationBanner } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { actOnMatches } from '../act-on-matches.server.ts';
import { MatchesPage } from '../components/matches-page.tsx';
import { matchesOf } from '../matches.server.ts';
import { mergedViews } from '../merged-views.server.ts';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Matches of referral ${page.reference}` : 'Matches');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'compare-children');
  const at = systemClock.now();
  const record = await openRecord(requireReference(params), staff, at);
  const [children, merged] = await Promise.all([
    matchesOf(record.id, staff, at),
    mergedViews(record.id, staff, at),
  ]);
  const { reference, version, status } = record;
  const merging = {
    ...{ version, seen: at.toISOString(), ...merged },
    mayMerge: mayDoTo(staff.role, 'merge', status),
    maySplit: mayDoTo(staff.role, 'split', status),
  };
  return { staff, reference, children, merging, mayJudge: mayDoTo(staff.role, 'compare-children', status) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'compare-children');
  const at = systemClock.now();
  const { reference } = await openRecord(requireReference(params), staff, at);
  const acted = await actOnMatches(reference, await request.formData(), staff, at);
  if (acted === 'not-found') throw new Response(null, { status: 404 });
  if (acted === 'done') return redirect(paths.staff.matches(reference));
  context.refused = acted.status === 400;
  return data(acted, { status: acted.status });
}

export default function Matches() {
  const { staff, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="queue">
      {refused?.says && <NotificationBanner>{refused.says}</NotificationBanner>}
      <MatchesPage {...page} refused={refused} />
    </StaffPage>
  );
}
