import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { pageTitle } from '../../../page-title.ts';
import { monthInWords } from '../../../platform/british-time.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';
import { TrailPage } from '../components/trail-page.tsx';
import { trail } from '../trail.server.ts';
import { trailFilter } from '../trail.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Who looked at what');

/** The last twelve months that are over, as this one is not: its sample would change from day to day. */
function monthsBefore(at: Date): { value: string; label: string }[] {
  return Array.from({ length: 12 }, (_, ago) => {
    const month = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - 1 - ago, 1));
    return { value: month.toISOString().slice(0, 7), label: monthInWords(month) };
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-trail');
  const at = systemClock.now();
  const { before, ...filter } = trailFilter(new URL(request.url).searchParams);
  const page = await trail({ ...filter, before }, staff, at);
  return { staff, filter, page, months: monthsBefore(at) };
}

export default function Trail() {
  const { staff, ...page } = useLoaderData<typeof loader>();
  return (
    <StaffPage staff={staff} current="trail">
      <TrailPage {...page} />
    </StaffPage>
  );
}
