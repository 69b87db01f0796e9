/**
 * Opening a record from outside: for a reason, or by breaking the glass of a restricted one. Works at any hour and asks
 * nobody's leave, and somebody hears of it: it is on the trail and in a mailbox before the record opens. Breaking the
 * glass takes a second factor given lately, so that nobody does it on a screen somebody else left open.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { queueMessage } from '../../notifications/outbox.server.ts';
import { authority } from '../../platform/authority.server.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { patiently } from '../current.server.ts';
import { spell } from './access.ts';
import { atTheGate } from './gate.server.ts';
import { type GiveReasonResult, glassReasons, outsideReasons, type ReasonInput } from './reasons.ts';

/** Who hears, by reference only. The manager too when a glass was broken. */
async function alert(tx: Tx, referralId: string, reference: string, glass: boolean, at: Date): Promise<void> {
  const mailboxes = [authority.privacy.alertsTo, glass ? authority.frontDoor.managerAlertsTo : undefined];
  for (const to of new Set(mailboxes)) {
    if (to)
      await queueMessage(tx, { template: 'access-alert', to, props: { reference, glass }, referralId, at });
  }
}

/**
 * Keeps the reason and opens the record for a working spell. Where it is open already nothing is added. `surelyThem` says
 * that the second factor was given lately; without it no glass is broken.
 */
export async function giveReason(
  reference: string,
  { reason, words }: ReasonInput,
  staff: Staff,
  at: Date,
  surelyThem = false,
): Promise<GiveReasonResult> {
  return db.$transaction(async (tx): Promise<GiveReasonResult> => {
    // One after the other, so that a form sent twice is one reason.
    await tx.$queryRaw`SELECT "id" FROM "Referral" WHERE "reference" = ${reference} FOR UPDATE`;
    const found = await atTheGate(reference, staff, at, tx);
    if (!found) return { kind: 'not-found' };
    const { id, access } = found;
    if (access.kind === 'open') return { kind: 'open' };
    const glass = access.kind === 'restricted';
    if (access.kind === 'denied' || (glass && !access.mayBreakGlass)) return { kind: 'refused' };
    const known = glass ? glassReasons : outsideReasons;
    if (!known.some(({ code }) => code === reason)) return { kind: 'unknown-reason' };
    if (glass && !surelyThem) return { kind: 'factor-first' };
    const reasonId = randomUUID();
    await tx.accessReason.create({
      data: {
        ...{ id: reasonId, referralId: id, accountId: staff.id, reason, at },
        kind: glass ? 'break-glass' : 'outside-team',
        sealedReason: seal(words, `AccessReason:${reasonId}`),
        until: new Date(at.getTime() + spell),
      },
      select: { id: true },
    });
    await alert(tx, id, reference, glass, at);
    const action = glass ? 'glass-broken' : 'reason-given';
    await recordAudit(tx, { at, actor: staff.id, action, subject: id, detail: { reason, reasonId } });
    return { kind: 'given' };
  }, patiently);
}
