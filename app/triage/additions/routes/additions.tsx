import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import { seeAddition } from '../see-addition.server.ts';

/** What was added stands on the record itself. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-addition');
  return redirect(`${paths.staff.referral(requireReference(params))}#added`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'see-addition');
  const at = systemClock.now();
  // Nobody takes notice of what they may not open.
  const { reference } = await openRecord(requireReference(params), staff, at);
  const id = String((await request.formData()).get('id') ?? '');
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
  const seen = isId ? await seeAddition(reference, id, staff, at) : { kind: 'not-found' };
  if (seen.kind === 'not-found') throw new Response(null, { status: 404 });
  return redirect(`${paths.staff.referral(reference)}#added`);
}
