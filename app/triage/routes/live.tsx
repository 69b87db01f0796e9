/** Changes in the queue, as they happen, for whoever is signed in. No page: the queue's script listens here. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { isStillOn, sessionName } from '../../accounts/session.server.ts';
import { systemClock } from '../../platform/clock.ts';
import { whenEnding } from '../../platform/start.server.ts';
import { isListening } from '../live/hub.server.ts';
import { liveStream } from '../live/stream.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  try {
    await requireStaff(request, 'read-queue');
  } catch (refused) {
    // A redirect to a page would tell the script nothing; after this it does not ask again.
    if (refused instanceof Response) throw new Response(null, { status: refused.status === 403 ? 403 : 401 });
    throw refused;
  }
  if (!isListening()) throw new Response(null, { status: 503 });
  const session = await sessionName(request);
  const stream = liveStream({
    session,
    signal: AbortSignal.any([request.signal, whenEnding]),
    isStillOn: () => isStillOn(request, systemClock.now()),
  });
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
  });
}
