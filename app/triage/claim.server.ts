/** Taking responsibility for a referral. However many people press at once, one of them holds it. */
import { addingEntry } from '../accounts/audit.server.ts';
import type { Staff } from '../accounts/roles.ts';
import { db, pool } from '../platform/db.server.ts';
import { Prisma } from '../platform/generated/client.ts';
import type { ClaimResult } from './claiming.ts';
import { currentReferral } from './current.server.ts';

/**
 * Whether this person is the holder from now on. The database decides who was first: the second to lock the row no
 * longer finds it unheld. One statement takes it and says so on the trail, so nobody waits for longer than that.
 */
async function take(id: string, staff: Staff, at: Date): Promise<boolean> {
  // What the night took up is on the list that the day takes over.
  const byNight = staff.role === 'out-of-hours-worker';
  const { text, values } = Prisma.sql`
    WITH taken AS (
      UPDATE "Referral" SET "status" = 'claimed', "holderId" = ${staff.id}::uuid, "claimedAt" = ${at},
        "version" = "version" + 1, "outOfHours" = "outOfHours" OR ${byNight}
      WHERE "id" = ${id}::uuid AND "status" = 'received' AND "holderId" IS NULL RETURNING "id")
    ${addingEntry({ at, actor: staff.id, action: 'referral-claimed', subject: id })} FROM taken`;
  const { rowCount } = await pool.alone({ name: 'claim', text, values });
  return rowCount === 1;
}

/** Makes this person the holder, or says who already is. Claiming what one holds changes nothing. */
export async function claim(reference: string, staff: Staff, at: Date): Promise<ClaimResult> {
  const known = await db.referral.findUnique({ where: { reference }, select: { id: true } });
  if (!known) return { kind: 'not-found' };
  if (await take(known.id, staff, at)) return { kind: 'claimed', by: staff };
  const now = await currentReferral(db, reference);
  if (!now) return { kind: 'not-found' };
  if (now.status !== 'received' && now.status !== 'claimed') return { kind: 'closed' };
  // Put back in between.
  if (!now.holder) return claim(reference, staff, at);
  return now.holder.id === staff.id
    ? { kind: 'claimed', by: staff }
    : { kind: 'already-claimed', by: now.holder };
}
