/** The profile of a record for its page, with what was ticked since it was sent. Only after the look is on record. */
import { bank } from '../../questionnaire/question-bank/index.ts';
import { answersWith, safetyOf } from '../../referral/more.ts';
import type { OpenPanelContext } from '../panels.server.ts';
import { type Profile, profileOf } from './profile.ts';

export function profilePanel({ told: { record, additions } }: Pick<OpenPanelContext, 'told'>): Profile {
  const { audience } = record;
  return profileOf({ answers: answersWith(record, safetyOf(additions)), audience }, bank);
}
