/** The record for another system, as a file. */
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import { audienceIn } from '../audience.ts';
import { bundleOf } from '../bundle.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'export-record');
  const audience = audienceIn(new URL(request.url).searchParams);
  const reference = requireReference(params);
  if (!audience) return redirect(`${paths.staff.print(reference)}?asked=1`);
  const at = systemClock.now();
  const record = await openRecord(reference, staff, at, 'record-exported', { for: audience });
  const bundle = await bundleOf(record, audience, staff, at);
  return new Response(`${JSON.stringify(bundle, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${record.reference}.json"`,
      'Cache-Control': 'no-store',
    },
  });
}
