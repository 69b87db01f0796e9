/**
 * A single-use link to one check. It goes to the agency's registered mailbox and nowhere else; we keep its hash only.
 * Opening it burns nothing (mail scanners follow links), and the reply uses up every link to the check. A newer link ends
 * the one before it, but not in the middle of a reply that somebody is writing.
 */
import { queueMessage } from '../../notifications/outbox.server.ts';
import { authority } from '../../platform/authority.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import { hashToken, newToken } from '../../platform/secrets.server.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import { checkReference } from './check-reference.ts';

/** How long after its deadline a check can still be answered by its link. */
const grace = { workingDays: 2 };

/** How long a link is still good once a newer one is on its way: for whoever has the check open at that moment. */
const overlap = 60 * 60_000;

/** Until when a link that is good now opens its check. */
export const linkEndsAt = (dueAt: Date, at: Date): Date =>
  addWorkingTime(dueAt > at ? dueAt : at, grace, authority.workingHours);

interface Linked {
  id: string;
  referralId: string;
  agency: string;
  dueAt: Date;
}

/** Sends the agency a new link, and ends those it had within the hour. False when the authority no longer has this agency. */
export async function sendLink(
  tx: Tx,
  template: 'agency-check' | 'agency-check-chased' | 'agency-check-sooner',
  { id, referralId, agency, dueAt }: Linked,
  at: Date,
): Promise<boolean> {
  await endLinks(tx, id, new Date(at.getTime() + overlap));
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

/** The link that was sent last may be used for as long as this deadline allows; those before it no longer than they could. */
export async function extendLink(
  tx: Pick<Tx, 'checkLink'>,
  { id: checkId, dueAt }: Pick<Linked, 'id' | 'dueAt'>,
  at: Date,
): Promise<void> {
  const last = await tx.checkLink.findFirst({
    where: { checkId },
    orderBy: { sentAt: 'desc' },
    select: { tokenHash: true },
  });
  if (!last) return;
  await tx.checkLink.updateMany({
    where: { ...last, usedAt: null, expiresAt: { gt: at } },
    data: { expiresAt: linkEndsAt(dueAt, at) },
  });
}

/** From this moment on no link that there is now opens this check. */
export async function endLinks(tx: Pick<Tx, 'checkLink'>, checkId: string, from: Date): Promise<void> {
  await tx.checkLink.updateMany({ where: { checkId, expiresAt: { gt: from } }, data: { expiresAt: from } });
}
