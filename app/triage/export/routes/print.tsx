import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { pageTitle } from '../../../page-title.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { audienceIn } from '../audience.ts';
import { ChooseAudience } from '../components/choose-audience.tsx';
import { PrintedPage } from '../components/printed-page.tsx';
import printStyles from '../print.scss?url';
import { printRecord } from '../print.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'stylesheet', href: printStyles },
];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Record ${page.reference}` : 'Record', page?.isMissing);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'export-record');
  const at = systemClock.now();
  const search = new URL(request.url).searchParams;
  const [reference, audience] = [requireReference(params), audienceIn(search)];
  const how = audience ? 'record-printed' : 'referral-viewed';
  const record = await openRecord(reference, staff, at, how, audience ? { for: audience } : {});
  const printed = audience && (await printRecord(record, audience, staff, at));
  return { staff, reference, isMissing: search.has('asked') && !audience, printed };
}

export default function Print() {
  const { staff, reference, isMissing, printed } = useLoaderData<typeof loader>();
  return (
    <StaffPage staff={staff} current="queue">
      {printed ? (
        <PrintedPage printed={printed} />
      ) : (
        <ChooseAudience reference={reference} isMissing={isMissing} />
      )}
    </StaffPage>
  );
}
