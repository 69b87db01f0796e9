/**
 * What follows when a decision counts: the answer goes out, or waits for a person to tell it; a reconsideration that
 * led to it is closed. In the transaction that makes it count, so that nobody is told of what is not so.
 */
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/db.server.ts';
import { endFamilyKeys, newFamilyLink, renewFamilyCode } from '../../referral/family-key.server.ts';
import { writeTo } from '../../referral/write-to.server.ts';
import { takeBack } from '../contacts/pass-on.server.ts';
import { tellMerged } from '../matching/tell-merged.server.ts';
import { familyMailbox } from './decision-facts.server.ts';
import { type LockedReferral, recordsOf } from './lock.server.ts';
import { tellSender } from './tell-sender.server.ts';
import type { TellWay } from './telling.ts';

/** Tells the referrer that there is something to read, where that is safe. Gives how they are to be told. */
export async function tellReferrer(
  tx: Tx,
  referral: LockedReferral,
  decisionId: string,
  at: Date,
): Promise<TellWay> {
  const way = await tellSender(tx, referral, { decisionId, isMerged: false }, at);
  await tx.decision.updateMany({ where: { id: decisionId }, data: { tellReferrer: way } });
  return way;
}

/**
 * Gives the family a way to its answer, and tells it by mail where whoever triages marked that as safe and it still is.
 * Where it has no answer any more, what opened the one before opens nothing.
 */
export async function tellFamily(
  tx: Tx,
  referral: Pick<LockedReferral, 'id' | 'reference'>,
  decisionId: string,
  at: Date,
): Promise<void> {
  const { sealedFamilyAnswer, familyByMail } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { sealedFamilyAnswer: true, familyByMail: true },
  });
  const { id: referralId, reference } = referral;
  if (!sealedFamilyAnswer) return endFamilyKeys(tx, referralId, at);
  await renewFamilyCode(tx, referralId, at);
  const { current: record } = await recordsOf(tx, referralId);
  // Asked again here: it may have been withdrawn since the preview.
  if (!familyByMail || !familyMailbox(record)) return endFamilyKeys(tx, referralId, at, 'mail');
  const { k, until } = await newFamilyLink(tx, referralId, at);
  const mail = { template: 'family-answer' as const, props: { reference, k, until: until.toISOString() } };
  await writeTo(tx, { record, recipient: 'family', mail, referralId, at });
  await tx.answerTold.create({
    data: { id: randomUUID(), decisionId, recipient: 'family', way: 'email', at },
    select: { id: true },
  });
}

interface Counting {
  id: string;
  replacesId: string | null;
  /** Who made it count: an account. */
  by: string;
}

/** Makes a decision known: to be called once, when it has become final. */
export async function finalise(
  tx: Tx,
  referral: LockedReferral,
  { id, replacesId, by }: Counting,
  at: Date,
): Promise<TellWay> {
  if (replacesId) {
    await tx.reconsideration.updateMany({
      where: { decisionId: replacesId, decidedAt: null, deciderId: { not: null } },
      data: { outcome: 'changed', decidedAt: at },
    });
  }
  await tellFamily(tx, referral, id, at);
  const tell = await tellReferrer(tx, referral, id, at);
  await tellMerged(tx, { referralId: referral.id, decisionId: id }, at);
  const { passedToId } = await tx.decision.findUniqueOrThrow({ where: { id }, select: { passedToId: true } });
  await takeBack(tx, { fromReferralId: referral.id, staysOn: passedToId, by, at });
  return tell;
}
