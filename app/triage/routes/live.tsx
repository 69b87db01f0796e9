/** Changes in the queue, as they happen, for whoever is signed in. No page: the queue's script listens here. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireSession } from '../../accounts/require-staff.server.ts';
import { isStillOn, type Session } from '../../accounts/session.server.ts';
import { systemClock } from '../../platform/clock.ts';
import { whenEnding } from '../../platform/start.server.ts';
import { mayBeTold } from '../live/audience.server.ts';
import { isListening } from '../live/hub.server.ts';
import { liveStream } from '../live/stream.server.ts';

async function sessionOf(request: Request): Promise<Session> {
  try {
    return await requireSession(request, 'read-queue');
  } catch (refused) {
    // A redirect to a page would tell the script nothing; after this it does not ask again.
    if (refused instanceof Response) throw new Response(null, { status: refused.status === 403 ? 403 : 401 });
    throw refused;
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { id: session, staff } = await sessionOf(request);
  if (!isListening()) throw new Response(null, { status: 503 });
  const stream = liveStream({
    session,
    signal: AbortSignal.any([request.signal, whenEnding]),
    isStillOn: () => isStillOn(session, systemClock.now()),
    mayBeTold: (change) => mayBeTold(change, staff),
  });
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
  });
}
