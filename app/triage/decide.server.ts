/**
 * The decision. What is decided, why, the answer to whoever told us and the message that announces it become true in
 * one transaction, or none of them does. Only the holder decides, on the referral as it was on the screen, and once.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../accounts/audit.server.ts';
import type { Staff } from '../accounts/roles.ts';
import { authority } from '../platform/authority.server.ts';
import { db, type Tx } from '../platform/db.server.ts';
import { seal, unseal } from '../platform/seal.server.ts';
import type { ReferralRecord } from '../referral/referral.ts';
import { writeTo } from '../referral/write-to.server.ts';
import { setNextClock } from './clocks/next-clock.server.ts';
import { currentReferral, patiently } from './current.server.ts';
import type { DecidedRoute, DecideResult, DecisionInput } from './decision.ts';

/** Announces that there is an answer, where an address was given that is safe to write to. */
async function tellReferrer(tx: Tx, id: string, reference: string, at: Date): Promise<boolean> {
  const { sealedRecord } = await tx.referral.findUniqueOrThrow({
    where: { id },
    select: { sealedRecord: true },
  });
  const record = unseal<ReferralRecord>(sealedRecord, `Referral:${id}`);
  const mail = { template: 'referral-decided' as const, props: { reference } };
  return (await writeTo(tx, { record, recipient: 'referrer', mail, referralId: id, at })) === 'written';
}

/** Decides a referral. A refusal has changed nothing, so that what was written can be shown again. */
export async function decide(
  reference: string,
  { outcome: code, rationale, answer, version }: DecisionInput,
  staff: Staff,
  at: Date,
): Promise<DecideResult> {
  const outcome = authority.outcomes.find((candidate) => candidate.code === code);
  if (!outcome) return { kind: 'unknown-outcome' };
  const route: DecidedRoute = outcome.route ?? 'none';
  return db.$transaction(async (tx) => {
    const before = await currentReferral(tx, reference);
    if (!before) return { kind: 'not-found' };
    if (before.status === 'decided') return { kind: 'already-decided' };
    if (before.holder?.id !== staff.id) return { kind: 'not-holder', by: before.holder };
    const { id } = before;
    const { count } = await tx.referral.updateMany({
      where: { id, status: 'claimed', holderId: staff.id, version },
      data: { status: 'decided', version: { increment: 1 } },
    });
    if (count === 0) {
      const now = await currentReferral(tx, reference);
      return { kind: now?.status === 'decided' ? 'already-decided' : 'stale' };
    }
    const decisionId = randomUUID();
    await tx.decision.create({
      data: {
        id: decisionId,
        referralId: id,
        outcome: code,
        route,
        sealedRationale: seal(rationale, `DecisionRationale:${decisionId}`),
        sealedAnswer: seal(answer, `DecisionAnswer:${decisionId}`),
        byId: staff.id,
        at,
      },
      select: { referralId: true },
    });
    await setNextClock(tx, id, at);
    const told = await tellReferrer(tx, id, reference, at);
    const detail = { outcome: code, route };
    await recordAudit(tx, { at, actor: staff.id, action: 'referral-decided', subject: id, detail });
    return { kind: 'decided', told };
  }, patiently);
}
