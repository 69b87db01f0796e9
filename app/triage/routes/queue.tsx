import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { pageTitle } from '../../page-title.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import { systemClock } from '../../platform/clock.ts';
import { QueuePage } from '../components/queue-page.tsx';
import { StaffPage } from '../components/staff-page.tsx';
import { queue } from '../queue.server.ts';
import { filterOf } from '../queue.ts';
import styles from '../staff.scss?url';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Queue');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-queue');
  const filter = filterOf(new URL(request.url).searchParams);
  const names = Object.fromEntries(authority.routes.map(({ id, officialName }) => [id, officialName]));
  return {
    staff,
    filter,
    routeNames: names as Record<RouteId, string>,
    ...(await queue(filter, staff, systemClock.now())),
  };
}

export default function Queue() {
  const { staff, ...page } = useLoaderData<typeof loader>();
  return (
    <StaffPage staff={staff} current="queue">
      <QueuePage {...page} />
    </StaffPage>
  );
}
