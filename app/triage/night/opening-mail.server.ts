/** As the door opens, tells the manager that the hand-over list is there. Once for each opening. */
import { queueMessage } from '../../notifications/outbox.server.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { idsOnList } from './hand-over-list.server.ts';
import { shutSpell } from './shut-spell.ts';

/** Not about one referral. */
const NONE = '00000000-0000-0000-0000-000000000000';
/** A server that starts at noon says nothing about the morning. */
const LATEST = 60 * 60_000;

/** Says it when the door has opened in the last hour, nobody has said it, and the list is not empty. */
export async function tellOfHandOverList(at: Date): Promise<boolean> {
  const { until } = shutSpell(at, authority.workingHours);
  const to = authority.frontDoor.managerAlertsTo;
  if (!until || !to || at.getTime() - until.getTime() > LATEST) return false;
  return db.$transaction(async (tx) => {
    const first = await tx.$executeRaw`
      INSERT INTO "ClockAlert" ("referralId", "clock", "dueAt", "at") VALUES (${NONE}::uuid, 'opening', ${until}, ${at})
      ON CONFLICT DO NOTHING`;
    if (first === 0) return false;
    const count = (await idsOnList(at)).length;
    if (count === 0) return false;
    await queueMessage(tx, { template: 'hand-over-list-ready', to, props: { count }, at });
    return true;
  });
}
