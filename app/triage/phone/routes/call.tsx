import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { paths } from '../../../paths.ts';
import { requireCall } from '../call-view.server.ts';

/** Leads to where most calls begin: what the caller says. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'take-call');
  const { id } = await requireCall(params.id, staff.id);
  return redirect(paths.staff.call(id, 'words'));
}
