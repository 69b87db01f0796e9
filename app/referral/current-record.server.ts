/** A record with what was added since it was sent. Whoever writes to somebody, or warns before a call, reads it here. */
import type { Tx } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';
import type { Added, AdditionContent } from './addition.ts';
import { currentDetails } from './current-details.ts';
import type { ReferralRecord } from './referral.ts';

/** All that was added to a referral, oldest first. */
export async function additionsTo(tx: Pick<Tx, 'addition'>, referralId: string): Promise<Added[]> {
  const rows = await tx.addition.findMany({
    where: { referralId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, at: true, redFlag: true, seenAt: true, sealedContent: true },
  });
  return rows.map(({ sealedContent, seenAt, ...row }) => ({
    ...row,
    seen: seenAt !== null,
    content: unseal<AdditionContent>(sealedContent, `Addition:${row.id}`),
  }));
}

/** The record as it was sent, and its additions. */
export async function sentRecord(tx: Pick<Tx, 'referral'>, referralId: string): Promise<ReferralRecord> {
  const { sealedRecord } = await tx.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { sealedRecord: true },
  });
  return unseal<ReferralRecord>(sealedRecord, `Referral:${referralId}`);
}

/** What somebody told us, as it was sent and with all that was added since. */
export interface Told {
  record: ReferralRecord;
  receivedAt: Date;
  additions: readonly Added[];
}

/** Opens what was told in a referral. Only after the look is on record. */
export async function toldIn(tx: Pick<Tx, 'referral' | 'addition'>, referralId: string): Promise<Told> {
  const [row, additions] = await Promise.all([
    tx.referral.findUniqueOrThrow({
      where: { id: referralId },
      select: { receivedAt: true, sealedRecord: true },
    }),
    additionsTo(tx, referralId),
  ]);
  const record = unseal<ReferralRecord>(row.sealedRecord, `Referral:${referralId}`);
  return { record, receivedAt: row.receivedAt, additions };
}

/** The record with the details that count now. For writing to people, never for showing what was sent. */
export async function currentRecord(
  tx: Pick<Tx, 'referral' | 'addition'>,
  referralId: string,
): Promise<ReferralRecord> {
  const record = await sentRecord(tx, referralId);
  return { ...record, details: currentDetails(record.details, await additionsTo(tx, referralId)) };
}
