import { db } from '../platform/db.server.ts';
import { recordAudit } from './audit.server.ts';
import { endSession } from './session.server.ts';

/** Ends the session of this browser. Doing it twice is the same as doing it once. */
export async function signOut(request: Request, at: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const actor = await endSession(tx, request);
    if (actor) await recordAudit(tx, { at, actor, action: 'signed-out' });
  });
}
