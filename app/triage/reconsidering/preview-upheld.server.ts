/** Why a decision stands, as whoever asked will read it, before anything is kept or sent. */
import { reach } from '../../disclosure/reach.ts';
import type { MailAsRead } from '../../notifications/mail-as-read.server.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import type { Problem } from '../deciding/decision.ts';
import { familyMailbox } from '../deciding/decision-facts.server.ts';
import { guardDecision } from '../deciding/guard-decision.ts';
import { type Records, recordsOf } from '../deciding/lock.server.ts';
import { familyMailOf, referrerMailOf } from '../deciding/preview.server.ts';
import type { UpholdInput } from './reconsideration.ts';

/** Read as whoever asked would: the family learns nothing of who told us. */
export function guardUpheld(
  { answer, mayStay }: Pick<UpholdInput, 'answer' | 'mayStay'>,
  isFamily: boolean,
  { all }: Records,
): { errors: Problem[]; mayStayAsked: boolean } {
  const texts = isFamily ? { family: 'told', familyAnswer: answer, mayStay } : { answer, mayStay };
  const { problems, mayStayAsked } = guardDecision(texts, all);
  return { errors: problems.map(({ message }) => ({ field: 'answer' as const, message })), mayStayAsked };
}

/** Whether the family is to be written to of this decision. */
const isMailed = async (tx: Pick<Tx, 'decision'>, id: string) =>
  (await tx.decision.findUniqueOrThrow({ where: { id }, select: { familyByMail: true } })).familyByMail;

export interface UpheldPreview {
  isFamily: boolean;
  answer: string;
  mail: MailAsRead | null;
}

interface About {
  referralId: string;
  reference: string;
  open: { decisionId: string; askedBy: string };
}

export async function previewUpheld(
  { referralId, reference, open }: About,
  input: UpholdInput,
  at: Date,
): Promise<UpheldPreview | { errors: Problem[]; mayStayAsked: boolean }> {
  const records = await recordsOf(db, referralId);
  const isFamily = open.askedBy === 'family';
  const guarded = guardUpheld(input, isFamily, records);
  if (guarded.errors.length > 0) return guarded;
  const { current: record } = records;
  const mail = isFamily
    ? (await isMailed(db, open.decisionId)) && familyMailbox(record)
      ? familyMailOf(reference, at)
      : null
    : reach(record, 'referrer').ways[0]?.kind === 'email'
      ? referrerMailOf(reference, at)
      : null;
  return { isFamily, answer: input.answer, mail };
}
