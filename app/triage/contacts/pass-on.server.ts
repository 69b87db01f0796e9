/**
 * A contact about a child who is open already, passed to whoever works with the family. It stands on the open record,
 * unseen, from the moment it is decided so; a later decision that passes it elsewhere, or to nobody, takes it back.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { createAddition } from '../../referral/add.server.ts';
import type { AdditionContent } from '../../referral/addition.ts';
import { raiseAlarm } from '../../referral/alarm.server.ts';
import { standDown } from './stand-down.server.ts';

interface Passing {
  from: { id: string; redFlag: boolean };
  /** Reference of the open record. Both are locked. */
  to: string;
  /** What is new for whoever works with the family. */
  why: string;
  at: Date;
}

/** Gives the id of the open record. A contact stands there once, however often it is passed to it. */
export async function passOn(tx: Tx, { from, to, why, at }: Passing): Promise<string> {
  const { id: referralId } = await tx.referral.findUniqueOrThrow({
    where: { reference: to },
    select: { id: true },
  });
  const content: AdditionContent = { kind: 'contact', why };
  const { redFlag } = from;
  const earlier = await tx.addition.findFirst({
    where: { referralId, fromReferralId: from.id },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, redFlag: true, takenBackAt: true },
  });
  if (earlier) {
    const sealedContent = seal(content, `Addition:${earlier.id}`);
    // What it says now has been seen by nobody yet.
    const unseen = { seenAt: null, seenById: null, takenBackAt: null };
    await tx.addition.updateMany({ where: { id: earlier.id }, data: { sealedContent, redFlag, ...unseen } });
  } else {
    await createAddition(tx, { id: randomUUID(), referralId, content, redFlag, fromReferralId: from.id, at });
  }
  const isKnown = earlier?.redFlag && !earlier.takenBackAt;
  if (redFlag && !isKnown) await raiseAlarm(tx, referralId, at);
  return referralId;
}

/**
 * Takes a contact back from every record but the one it stays on. What it said is then no longer on the record of another
 * child; that it was there, and must not be acted on, is to be seen anew.
 */
export async function takeBack(
  tx: Tx,
  {
    fromReferralId,
    staysOn,
    by,
    at,
  }: { fromReferralId: string; staysOn: string | null; by: string; at: Date },
): Promise<void> {
  const stray = await tx.addition.findMany({
    where: { fromReferralId, kind: 'contact', takenBackAt: null },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, referralId: true, redFlag: true },
  });
  for (const { id, referralId: subject, redFlag } of stray.filter((one) => one.referralId !== staysOn)) {
    const nothing: AdditionContent = { kind: 'contact', why: '' };
    const sealedContent = seal(nothing, `Addition:${id}`);
    const unseen = { seenAt: null, seenById: null };
    await tx.addition.updateMany({ where: { id }, data: { sealedContent, takenBackAt: at, ...unseen } });
    const stoodDown = redFlag && (await standDown(tx, subject));
    const detail = stoodDown ? { redFlag: 'stood-down' } : undefined;
    await recordAudit(tx, { at, actor: by, action: 'contact-taken-back', subject, detail });
  }
}
