import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { pageTitle } from '../../../page-title.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';
import { DifferencesPage } from '../components/differences-page.tsx';
import { differencesPage } from '../differences.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Asked, suggested and decided');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-differences');
  return { staff, view: await differencesPage(systemClock.now()) };
}

export default function Differences() {
  const { staff, view } = useLoaderData<typeof loader>();
  return (
    <StaffPage staff={staff} current="differences">
      <DifferencesPage view={view} />
    </StaffPage>
  );
}
