/** What a partner agency worker sees first: the checks of their agency, by reference and deadline. */
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { NotificationBanner, Table } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';
import { agencyName } from '../agency-name.server.ts';
import { StateTag } from '../components/state-tag.tsx';
import { checksOfAgency } from '../partner.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Checks');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'answer-check');
  const rows = staff.agencyId ? await checksOfAgency(staff.agencyId, systemClock.now()) : [];
  const replied = new URL(request.url).searchParams.has('replied');
  return { staff, rows, replied, agency: staff.agencyId && agencyName(staff.agencyId) };
}

const columns = ['Check', 'Reply by', 'Status'].map((label) => ({ label }));

export default function PartnerChecks() {
  const { staff, rows, replied, agency } = useLoaderData<typeof loader>();
  return (
    <StaffPage staff={staff} current="partner-checks">
      {replied && <NotificationBanner kind="success">Thank you: we have your reply.</NotificationBanner>}
      <h1 className="govuk-heading-l">Checks for {agency ?? 'your agency'}</h1>
      {!agency && (
        <p className="govuk-body">Your account belongs to no agency yet. Ask the front door to add it.</p>
      )}
      {rows.length === 0 ? (
        <p className="govuk-body">Nothing waits for you.</p>
      ) : (
        <Table
          caption="Checks, those that wait first"
          isCaptionHidden
          columns={columns}
          rows={rows.map((row) => ({
            id: row.id,
            cells: [
              <a className="govuk-link" key="check" href={paths.staff.partnerCheck(row.id)}>
                {row.reference}
              </a>,
              row.due.text,
              <StateTag key="state" check={row} />,
            ],
          }))}
        />
      )}
    </StaffPage>
  );
}
