/** The profile of a record for its page. Only after the look is on record. */
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import type { PanelContext } from '../panels.server.ts';
import { type Profile, profileOf } from './profile.ts';

export async function profilePanel({ referralId }: PanelContext): Promise<Profile> {
  const { sealedRecord } = await db.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { sealedRecord: true },
  });
  return profileOf(unseal<ReferralRecord>(sealedRecord, `Referral:${referralId}`), bank);
}
