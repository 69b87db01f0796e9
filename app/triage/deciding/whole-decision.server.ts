/** The decision that stands with the record it is about, opened, and its answers as each reader sees them. */
import { reach } from '../../disclosure/reach.ts';
import type { MailAsRead } from '../../notifications/mail-as-read.server.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { type Answer, answerToFamily, answerToReferrer } from '../../referral/answer.ts';
import { familyCode } from '../../referral/family-key.server.ts';
import type { FamilyLetterProps } from '../../referral/family-letter.tsx';
import { letterFrom, wayInOf } from '../../referral/letter-from.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { againOf, asked } from '../../referral/tracking.server.ts';
import type { DecisionView } from '../referral-view.ts';
import { answeredBefore } from './answered-before.server.ts';
import { familyMailbox } from './decision-facts.server.ts';
import { decisionPeople, decisionView } from './decision-view.server.ts';
import { outcomeOf, recordsOf, waits } from './lock.server.ts';
import { familyMailOf, referrerMailOf } from './preview.server.ts';
import { signOffReasons, whySignOff } from './sign-off.ts';
import { type TellWay, wayInWords } from './telling.ts';

export interface WholeDecision {
  decision: DecisionView;
  record: ReferralRecord;
  referrer: Answer;
  /** Null where the family is not told by us. */
  family: FamilyLetterProps | null;
  referrerMail: MailAsRead | null;
  /** The mail to the family, where it was marked as safe and still is. */
  familyMail: MailAsRead | null;
  /** How the referrer hears of it, in words. */
  tell: string;
  /** Why a manager has to agree; empty where nobody has to. */
  why: readonly string[];
  waits: boolean;
}

/** What came of the family's own requests to look again: a letter says it as their page does. */
const askedByFamily = async (referralId: string, decisionId: string) =>
  (
    await db.reconsideration.findMany({
      where: { referralId, askedBy: 'family' },
      orderBy: { askedAt: 'asc' },
      select: asked,
    })
  ).map((one) => againOf(one, decisionId));

/** Null where nothing is decided. Only after the look is on record. */
export async function wholeDecision(referralId: string, at: Date): Promise<WholeDecision | null> {
  const row = await db.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: {
      ...{ id: true, reference: true, redFlag: true },
      decisions: { where: { current: true }, include: decisionPeople },
    },
  });
  const [found] = row.decisions;
  if (!found) return null;
  const { current: record } = await recordsOf(db, referralId);
  const decision = decisionView(found);
  const outcome = outcomeOf(found.outcome) ?? null;
  const answering = { startsNow: !waits(found), at: found.signedOffAt ?? found.at, asOf: at };
  const answered = await answeredBefore(referralId, found.id);
  const replaced = found.replacesId
    ? await db.decision.findUnique({ where: { id: found.replacesId } })
    : null;
  const waitingFor = replaced && waits(replaced) ? (outcomeOf(replaced.outcome) ?? null) : null;
  const [way] = reach(record, 'referrer').ways;
  const tell = (found.tellReferrer as TellWay | null) ?? way?.kind ?? 'none';
  return {
    decision,
    record,
    referrer: answerToReferrer(authority, outcome, record.audience, {
      ...{ ...answering, earlierAt: answered.referrer },
      why: decision.answer,
    }),
    family: decision.familyAnswer
      ? {
          answer: answerToFamily(authority, outcome, {
            ...{ ...answering, earlierAt: answered.family },
            why: decision.familyAnswer,
          }),
          reference: row.reference,
          answeredAt: found.capacityFoundAt ?? answering.at,
          again: await askedByFamily(referralId, found.id),
          from: letterFrom(),
          wayIn: wayInOf(await familyCode(db, referralId, at)),
        }
      : null,
    referrerMail: tell === 'email' ? referrerMailOf(row.reference, answering.at) : null,
    familyMail:
      found.familyByMail && familyMailbox(record) ? familyMailOf(row.reference, answering.at) : null,
    tell: wayInWords[tell],
    why: outcome
      ? whySignOff({ outcome, redFlag: row.redFlag, waitingFor }).map((reason) => signOffReasons[reason])
      : [],
    waits: waits(found),
  };
}
