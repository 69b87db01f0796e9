/** Referrals about one child each, for case notes about who is the same child. */

import type { Staff } from '../../app/accounts/roles.ts';
import { db } from '../../app/platform/db.server.ts';
import type { Answers } from '../../app/questionnaire/answers.ts';
import { judge } from '../../app/triage/matching/judge.server.ts';
import type { Verdict } from '../../app/triage/matching/verdict.ts';
import { wholeReferral } from '../../app/triage/panels.server.ts';
import { aReferral } from '../../seeds/builders/referral.server.ts';
import { later, tuesday } from './referrals.ts';

const surnames =
  'Quennell Ravensworth Szymborska Abernathy Blackwood Cholmondeley Dunfermline Eckersley Farquharson Grimshaw Huddleston Inverarity Jankowski'.split(
    ' ',
  );
/** A surname that no other test uses, and that sounds like none of them. */
export const family = () => surnames.pop() ?? 'Zouche';
/** Nor has a child of another test the same birthday. */
export const birthday = () => String(12 + surnames.length);

export interface Sent {
  id: string;
  reference: string;
  returnCode: string;
}
interface Brief {
  name: string;
  /** Days before `tuesday`. */
  daysBefore?: number;
  born?: [string, string, string];
  address?: string;
  answers?: Answers;
}

/** A referral about one child. */
export async function about({
  name,
  daysBefore = 0,
  born = [birthday(), '4', '2019'],
  address,
  answers,
}: Brief): Promise<Sent> {
  const at = new Date(tuesday.getTime() - daysBefore * 86_400_000);
  const [day, month, year] = born;
  const home = { private: 'no', interpreter: 'no', ...(address && { address, postcode: 'MX1 2AB' }) };
  return aReferral({
    children: [{ name, born: { day, month, year } }],
    details: { home },
    ...(answers && { answers }),
  }).save({ at });
}

export const entryOf = async ({ id }: Sent) =>
  (await db.childIndex.findFirstOrThrow({ where: { referralId: id } })).id;
export const childOf = async ({ id }: Sent) =>
  (await db.childIndex.findFirstOrThrow({ where: { referralId: id } })).childId;
/** What the page of a record shows of earlier contacts. */
export const known = async ({ reference }: Sent, reader: Staff, at: Date) =>
  (await wholeReferral(reference, reader, at))?.panels.matching;
export const seen = async ({ id }: Sent) =>
  (await db.referral.findUniqueOrThrow({ where: { id } })).seenBefore;
export const row = ({ id }: Sent) => db.referral.findUniqueOrThrow({ where: { id } });

/** Somebody says of two records, a minute on, whether their children are one. */
export async function judged(one: Sent, other: Sent, verdict: Verdict, by: Staff, last = '') {
  const input = {
    child: await entryOf(one),
    other: await entryOf(other),
    verdict,
    reason: 'The school knows',
    last,
  };
  return judge(one.reference, input, by, later(1));
}
