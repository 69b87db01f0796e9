/** What a partner agency worker who signs in sees and does: the checks of their own agency, one at a time. */
import { recordView } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { momentInWords } from '../../platform/british-time.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { patiently } from '../current.server.ts';
import { agencyName } from './agency-name.server.ts';
import { basisOf } from './basis.ts';
import { holdCheck } from './change-check.server.ts';
import { checkStateOf } from './check.ts';
import { checkReference } from './check-reference.ts';
import type { PartnerCheckRow, PartnerCheckView } from './partner-view.ts';
import { type ReplyResult, replied } from './replied.server.ts';
import type { ReplyInput } from './reply.ts';
import type { Shared } from './shared.ts';

const plain = { id: true, agency: true, state: true, dueAt: true } as const;
interface Plain {
  id: string;
  agency: string;
  state: string;
  dueAt: Date;
}

const rowOf = ({ id, state, dueAt }: Plain, at: Date): PartnerCheckRow => ({
  id,
  reference: checkReference(id),
  state: checkStateOf(state),
  due: { text: momentInWords(dueAt), iso: dueAt.toISOString() },
  isLate: state !== 'replied' && at > dueAt,
});

const DAYS_AFTER = 14;

/** The checks of an agency: those that wait, the most urgent first, and what was closed lately. Nothing is opened. */
export async function checksOfAgency(agency: string, at: Date): Promise<PartnerCheckRow[]> {
  const since = new Date(at.getTime() - DAYS_AFTER * 24 * 3_600_000);
  const rows = await db.agencyCheck.findMany({
    where: { agency, OR: [{ state: 'asked' }, { closedAt: { gte: since } }] },
    orderBy: [{ state: 'asc' }, { dueAt: 'asc' }, { id: 'asc' }],
    take: 200,
    select: plain,
  });
  return rows.map((row) => rowOf(row, at));
}

/** Whether an agency may still be shown what it was asked, and answer. */
export const isAnswerable = (state: string) => state === 'asked' || state === 'no-reply';

/**
 * A check as the agency sees it, once it is on the trail that they looked. A check that is closed opens no more: only
 * its row is given.
 */
export async function openForAgency(
  id: string,
  { actor, way }: { actor: string; way: 'account' | 'link' },
  at: Date,
): Promise<PartnerCheckView | null> {
  const check = await db.agencyCheck.findUnique({
    where: { id },
    select: { ...plain, referralId: true, basis: true, consent: true },
  });
  if (!check || !isAnswerable(check.state)) return null;
  const detail = { check: id, agency: check.agency, way };
  await recordView({ at, actor, action: 'check-viewed', subject: check.referralId, detail });
  const { sealedQuestion } = await db.agencyCheck.findUniqueOrThrow({
    where: { id },
    select: { sealedQuestion: true },
  });
  const { question, children, address, keepFrom } = unseal<Shared>(
    sealedQuestion,
    `AgencyCheckQuestion:${id}`,
  );
  const basis = basisOf(check.basis);
  return {
    ...rowOf(check, at),
    agency: agencyName(check.agency),
    ...{ question, children, address, keepFrom },
    basis: { name: basis?.name ?? check.basis, source: basis?.source ?? '' },
    consentGiven: check.consent === 'given',
  };
}

/** The row of a check of this person's own agency; null for every other, as if there were none. */
export async function ownCheck(id: string, staff: Staff, at: Date): Promise<PartnerCheckRow | null> {
  if (!staff.agencyId) return null;
  const check = await db.agencyCheck.findFirst({ where: { id, agency: staff.agencyId }, select: plain });
  return check && rowOf(check, at);
}

/** Takes the reply of somebody who signed in. */
export async function replyAsPartner(
  id: string,
  input: ReplyInput,
  staff: Staff,
  at: Date,
): Promise<ReplyResult> {
  return db.$transaction(async (tx): Promise<ReplyResult> => {
    const check = await holdCheck(tx, id);
    if (!check || check.agency !== staff.agencyId) return { kind: 'not-found' };
    if (!mayDoTo(staff.role, 'answer-check', check.status)) return { kind: 'not-found' };
    return replied(tx, check, input, { actor: staff.id, repliedById: staff.id, way: 'account' }, at);
  }, patiently);
}
