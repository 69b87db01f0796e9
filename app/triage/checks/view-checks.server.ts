/** The checks of a record, opened. Only for a page that has opened the record first (`openRecord`). */
import type { MomentProps } from '../../govuk/index.ts';
import { dateInWords, timeInWords } from '../../platform/british-time.ts';
import { db } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { unseal } from '../../platform/seal.server.ts';
import { agencyName } from './agency-name.server.ts';
import { isInForce } from './agreement.ts';
import { daysOf } from './agreements.server.ts';
import type { SealedNoConsent } from './ask.server.ts';
import { basisOf, consentInWords, dispensedInWords } from './basis.ts';
import { checkStateOf } from './check.ts';
import { checkReference } from './check-reference.ts';
import type { CheckView, ReplyView } from './check-view.ts';
import { checkInWords } from './checks-in-words.ts';
import { replyKindOf, replyWayInWords, type SealedReply } from './reply.ts';
import type { Shared } from './shared.ts';

const whole = {
  askedBy: { select: { name: true } },
  repliedBy: { select: { name: true } },
  agreement: { select: { startsOn: true, reviewOn: true, endsOn: true, endedAt: true } },
} as const satisfies Prisma.AgencyCheckInclude;
type Found = Prisma.AgencyCheckGetPayload<{ include: typeof whole }>;

const momentOf = (at: Date): MomentProps => ({
  text: `${timeInWords(at)} on ${dateInWords(at)}`,
  iso: at.toISOString(),
});

function replyOf({ id, sealedReply, replyKind, repliedBy, closedAt }: Found): ReplyView | null {
  const kind = replyKindOf(replyKind);
  if (!sealedReply || !kind || !closedAt) return null;
  const { words, name, role, way } = unseal<SealedReply>(sealedReply, `AgencyCheckReply:${id}`);
  const writer = way === 'telephone' && repliedBy ? `, written down by ${repliedBy.name}` : '';
  return {
    kind,
    words,
    by: `${name}, ${role}`,
    how: `${replyWayInWords[way]}${writer}`,
    at: momentOf(closedAt),
  };
}

function noConsentOf({ id, sealedNoConsent }: Found): CheckView['noConsent'] {
  if (!sealedNoConsent) return null;
  const { cause, why, words } = unseal<SealedNoConsent>(sealedNoConsent, `AgencyCheckNoConsent:${id}`);
  return { cause, why: dispensedInWords(why ?? ''), words };
}

/** What was asked under an agreement stays asked when that ends: a reply is taken, and the record says so. */
function agreementOf({ agreement, state }: Found, at: Date): string | null {
  if (!agreement) return null;
  const days = `${dateInWords(agreement.startsOn)} to ${dateInWords(agreement.endsOn)}`;
  const isOver = state === 'asked' && !isInForce(daysOf(agreement), at);
  return `${days}${isOver ? '. It has ended since this was asked' : ''}`;
}

function viewOf(found: Found, at: Date): CheckView {
  const { id, version, dueAt, askedAt, chasedAt, closedAt, sealedEmergency, sealedWithdrawn } = found;
  const shared = unseal<Shared>(found.sealedQuestion, `AgencyCheckQuestion:${id}`);
  const state = checkStateOf(found.state);
  const agency = agencyName(found.agency);
  const basis = basisOf(found.basis);
  const facts = {
    agency,
    state,
    askedAt,
    dueAt,
    chasedAt,
    closedAt,
    replyKind: replyKindOf(found.replyKind),
  };
  return {
    ...{ id, version, agency, state, reference: checkReference(id) },
    askedBy: found.askedBy.name,
    asked: momentOf(askedAt),
    due: momentOf(dueAt),
    isLate: state === 'asked' && at > dueAt,
    inWords: checkInWords(facts, at),
    chased: chasedAt.map(momentOf),
    question: shared.question,
    children: shared.children,
    address: shared.address ? { line: shared.address, why: shared.addressWhy ?? '' } : null,
    staysWhy: shared.staysWhy,
    basis: basis?.name ?? found.basis,
    source: basis?.source ?? '',
    consent: consentInWords(found.consent),
    noConsent: noConsentOf(found),
    agreement: agreementOf(found, at),
    emergency: sealedEmergency && unseal<string>(sealedEmergency, `AgencyCheckEmergency:${id}`),
    reply: replyOf(found),
    withdrawnWhy: sealedWithdrawn && unseal<string>(sealedWithdrawn, `AgencyCheckWithdrawn:${id}`),
  };
}

/** Every check of a referral, in the order they were asked. */
export async function checksOf(referralId: string, at: Date): Promise<CheckView[]> {
  const rows = await db.agencyCheck.findMany({
    where: { referralId },
    orderBy: [{ askedAt: 'asc' }, { agency: 'asc' }, { id: 'asc' }],
    include: whole,
  });
  return rows.map((row) => viewOf(row, at));
}

/** One check of a referral, or null. */
export async function checkOf(referralId: string, id: string, at: Date): Promise<CheckView | null> {
  const row = await db.agencyCheck.findFirst({ where: { id, referralId }, include: whole });
  return row && viewOf(row, at);
}
