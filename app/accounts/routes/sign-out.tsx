import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '../../paths.ts';
import { systemClock } from '../../platform/clock.ts';
import { forgetSession } from '../session.server.ts';
import { signOut } from '../sign-out.server.ts';

/** Following a link to here changes nothing. */
export function loader() {
  return redirect(paths.staff.queue());
}

export async function action({ request }: ActionFunctionArgs) {
  await signOut(request, systemClock.now());
  return redirect(paths.staff.signIn(), { headers: await forgetSession() });
}
