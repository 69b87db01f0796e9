/** Fills an empty demonstration with scenes, so that the front door looks as it does on an ordinary day. */
import { systemClock } from '../app/platform/clock.ts';
import { db } from '../app/platform/db.server.ts';
import { env } from '../app/platform/env.server.ts';
import { seedAgreements } from './agreements.server.ts';
import { keyOf } from './key-of.ts';
import { play } from './play.server.ts';
import { scenes } from './scenes/index.ts';
import { seedStaff } from './sign-ins.server.ts';
import { gatherStatistics } from './statistics.server.ts';

export { keyOf } from './key-of.ts';
export { demoSignIns } from './sign-ins.server.ts';

/**
 * Makes the pretend staff and plays every scene. A run that was killed is completed by the next; once anything
 * else has been sent, nothing is added. Refuses outside a demonstration, where these passwords would be a way in.
 */
export async function seedIfEmpty(now: Date = systemClock.now()): Promise<void> {
  if (!env.DEMONSTRATION) throw new Error('Pretend families need DEMONSTRATION=true');
  const ours = { submissionKey: { in: scenes.map(({ title }) => keyOf(title)) } };
  if ((await db.referral.count({ where: { NOT: ours } })) > 0) return;
  const staff = await seedStaff(now);
  await seedAgreements(keyOf, staff.carys, now);
  for (const scene of scenes) await play(scene, keyOf(scene.title), staff, now);
  await gatherStatistics(['Draft', 'Referral', 'Rating', 'Note', 'Decision', 'Message', 'AuditEntry']);
}
