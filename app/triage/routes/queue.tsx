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
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import { systemClock } from '../../platform/clock.ts';
import { unsent } from '../../platform/unsent.ts';
import { newOnDecided } from '../additions/new-on-decided.server.ts';
import { QueuePage } from '../components/queue-page.tsx';
import { StaffPage } from '../components/staff-page.tsx';
import { stillToTell } from '../deciding/still-to-tell.server.ts';
import { toOffer } from '../hand-over/to-offer.server.ts';
import { queue } from '../queue.server.ts';
import { filterOf } from '../queue.ts';
import { queueSettings, staffNames } from '../queue-settings.server.ts';
import { toLookAgain } from '../reconsidering/to-look-again.server.ts';
import styles from '../staff.scss?url';
import { momentOf } from '../view-parts.server.ts';
import { actOnQueue } from './act-on-queue.server.ts';

export const handle = { frame: 'staff', scripts: ['/queue.js'] };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Queue');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-queue');
  const at = systemClock.now();
  const filter = filterOf(new URL(request.url).searchParams);
  const routeNames = Object.fromEntries(authority.routes.map(({ id, officialName }) => [id, officialName]));
  const [page, settings, names, late, waiting, untold, again] = await Promise.all([
    queue(filter, staff, at),
    queueSettings(staff),
    staffNames(at),
    newOnDecided(staff.id),
    toOffer(staff, at),
    stillToTell(staff, at),
    toLookAgain(staff, at),
  ]);
  return unsent({
    ...{ staff, filter, names, me: staff.id, asAt: momentOf(at), hasTeam: Boolean(staff.teamId) },
    routeNames: routeNames as Record<RouteId, string>,
    newOnDecided: late,
    toOffer: waiting,
    toTell: untold,
    toLookAgain: again,
    ...settings,
    ...page,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'read-queue');
  const { search } = new URL(request.url);
  const acted = await actOnQueue(await request.formData(), search, staff, systemClock.now());
  if (acted.kind === 'go') return redirect(acted.to);
  context.refused = acted.status === 400;
  return data(acted, { status: acted.status });
}

export default function QueueRoute() {
  const { staff, ...page } = useLoaderData<typeof loader>().page;
  const refusal = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="queue">
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      <QueuePage {...page} refused={refusal?.view ?? undefined} />
    </StaffPage>
  );
}
