/** Prepares the page that asks agencies. Only after the record was opened. */
import { randomUUID } from 'node:crypto';
import { authority } from '../../platform/authority.server.ts';
import { dateInWords } from '../../platform/british-time.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { agreementState } from './agreement.ts';
import { agreementsInForce, daysOf } from './agreements.server.ts';
import type { AskPage } from './ask-page.ts';
import { addressOf, childrenOf, keptFrom, saidAboutSharing } from './shared.ts';

export const agencyIds = authority.agencies.map(({ id }) => id);

async function recordOf(id: string): Promise<ReferralRecord> {
  const row = await db.referral.findUniqueOrThrow({ where: { id }, select: { sealedRecord: true } });
  return unseal<ReferralRecord>(row.sealedRecord, `Referral:${id}`);
}

/** Why nothing may be sent to an agency: it has no agreement, or its last one is over. */
async function whyBlocked(at: Date): Promise<Map<string, string>> {
  const inForce = await agreementsInForce(db, at);
  const rows = await db.sharingAgreement.findMany({ orderBy: { endsOn: 'asc' } });
  const ends = new Map(rows.map((row) => [row.agency, row]));
  return new Map(
    agencyIds
      .filter((id) => !inForce.has(id))
      .map((id) => {
        const last = ends.get(id);
        const state = last && agreementState(daysOf(last), at);
        if (!last || state === 'not-yet') return [id, 'Blocked: no sharing agreement is in force'];
        const over = state === 'ended' && last.endedAt ? last.endedAt : last.endsOn;
        return [id, `Blocked: the sharing agreement ended on ${dateInWords(over)}`];
      }),
  );
}

export async function askPage(referralId: string, at: Date): Promise<AskPage> {
  const [record, blocked] = await Promise.all([recordOf(referralId), whyBlocked(at)]);
  return {
    press: randomUUID(),
    agencies: authority.agencies.map(({ id, name, asks }) => ({
      ...{ id, name, asks },
      blockedBecause: blocked.get(id) ?? null,
    })),
    children: childrenOf(record),
    address: addressOf(record),
    addressWarning: keptFrom(record),
    aboutSharing: saidAboutSharing(record),
  };
}
