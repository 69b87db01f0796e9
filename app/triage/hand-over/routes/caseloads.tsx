import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { pageTitle } from '../../../page-title.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';
import { viewCaseloads } from '../caseloads-view.server.ts';
import { CaseloadsPage } from '../components/caseloads-page.tsx';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Caseloads');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-caseloads');
  return { staff, view: await viewCaseloads(staff, systemClock.now()) };
}

export default function Caseloads() {
  const { staff, view } = useLoaderData<typeof loader>();
  return (
    <StaffPage staff={staff} current="caseloads">
      <CaseloadsPage view={view} />
    </StaffPage>
  );
}
