/** What tests of asking need to know of a question as it stands. */
import { db } from '../../app/platform/db.server.ts';

/** The questions of a referral, oldest first. */
export const questionsOf = (referralId: string) =>
  db.referrerQuestion.findMany({ where: { referralId }, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }] });

/** The one question of a referral. Throws when there is none. */
export async function questionOf(referralId: string) {
  const [question] = await questionsOf(referralId);
  if (!question) throw new Error('Nothing was asked');
  return question;
}
