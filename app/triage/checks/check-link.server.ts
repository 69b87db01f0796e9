/**
 * A single-use link to one check. It goes to the agency's registered mailbox and nowhere else; we keep its hash only.
 * The newest link wins, opening it burns nothing (mail scanners follow links), and the reply uses it up.
 */
import { queueMessage } from '../../notifications/outbox.server.ts';
import { authority } from '../../platform/authority.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import { hashToken, newToken } from '../../platform/secrets.server.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import { checkReference } from './check-reference.ts';

/** How long after its deadline a check can still be answered by its link. */
const grace = { workingDays: 2 };

/** Until when a link that is good now opens its check. */
export const linkEndsAt = (dueAt: Date, at: Date): Date =>
  addWorkingTime(dueAt > at ? dueAt : at, grace, authority.workingHours);

interface Linked {
  id: string;
  referralId: string;
  agency: string;
  dueAt: Date;
}

/** Sends the agency a new link, and ends those it had. False when the authority no longer has this agency. */
export async function sendLink(
  tx: Tx,
  template: 'agency-check' | 'agency-check-chased' | 'agency-check-sooner',
  { id, referralId, agency, dueAt }: Linked,
  at: Date,
): Promise<boolean> {
  await endLinks(tx, id, at);
  const to = authority.agencies.find((one) => one.id === agency)?.mailbox;
  if (!to) return false;
  const k = newToken();
  await tx.checkLink.create({
    data: { tokenHash: hashToken(k), checkId: id, sentAt: at, expiresAt: linkEndsAt(dueAt, at) },
    select: { checkId: true },
  });
  const props = { reference: checkReference(id), k, dueAt: dueAt.toISOString() };
  await queueMessage(tx, { template, to, props, referralId, at });
  return true;
}

/** From now on no link opens this check. */
export async function endLinks(tx: Pick<Tx, 'checkLink'>, checkId: string, at: Date): Promise<void> {
  await tx.checkLink.updateMany({ where: { checkId, expiresAt: { gt: at } }, data: { expiresAt: at } });
}
