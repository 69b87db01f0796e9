/** The profile of a record for its page, with what was ticked since it was sent. Only after the look is on record. */
import { db } from '../../platform/db.server.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import { additionsTo, sentRecord } from '../../referral/current-record.server.ts';
import { answersWith, safetyOf } from '../../referral/more.ts';
import type { PanelContext } from '../panels.server.ts';
import { type Profile, profileOf } from './profile.ts';

export async function profilePanel({ referralId }: Pick<PanelContext, 'referralId'>): Promise<Profile> {
  const [record, additions] = await Promise.all([sentRecord(db, referralId), additionsTo(db, referralId)]);
  const { audience } = record;
  return profileOf({ answers: answersWith(record, safetyOf(additions)), audience }, bank);
}
