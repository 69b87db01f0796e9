/**
 * What the family reads, with a code or a link of its own: the answer that was written for it, and where its own request
 * to look again is. Nothing of who told us, nothing of what was said, and no other part of the record.
 */
import { recordAudit } from '../accounts/audit.server.ts';
import { canBeDoneTo } from '../accounts/roles.ts';
import { mailboxOf } from '../disclosure/reach.ts';
import { authority } from '../platform/authority.server.ts';
import { db, type Tx } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';
import { hashToken, sameSecret } from '../platform/secrets.server.ts';
import { answerToFamily } from './answer.ts';
import { askAgainUntil } from './ask-again-until.ts';
import { currentRecord } from './current-record.server.ts';
import type { FamilyPageProps } from './family-page.tsx';
import { letterFrom } from './letter-from.server.ts';
import { newFamilyPass } from './status-pass.server.ts';
import { againOf, asked, countedAt, decided } from './tracking.server.ts';

export type FamilyOpened =
  | { kind: 'open'; page: FamilyPageProps }
  /** It opened something once: its time is over, or there is nothing for the family to read now. */
  | { kind: 'ended' }
  | { kind: 'unknown' };

/** A link is 256 bits in base64url; anything else is not looked for. */
const isToken = (k: string) => /^[\w-]{43}$/.test(k);

const keyed = (secret: string) =>
  db.familyKey.findUnique({
    where: { hash: hashToken(secret) },
    select: { referralId: true, way: true, expiresAt: true, referral: { select: { reference: true } } },
  });

/** What a link in a mail opens. It ends with its days, and when that mailbox is no longer said to be safe. */
export async function openFamilyLink(k: string, at: Date): Promise<FamilyOpened> {
  const key = isToken(k) ? await keyed(k) : null;
  if (key?.way !== 'mail') return { kind: 'unknown' };
  if (key.expiresAt <= at || !mailboxOf(await currentRecord(db, key.referralId), 'family'))
    return { kind: 'ended' };
  return openForFamily(key.referralId, { at, way: 'mail' });
}

/** What a reference and a code open together; one without the other opens nothing. */
export async function openFamilyCode(reference: string, code: string, at: Date): Promise<FamilyOpened> {
  const key = await keyed(code);
  if (key?.way !== 'person') return { kind: 'unknown' };
  if (!sameSecret(Buffer.from(key.referral.reference), Buffer.from(reference))) return { kind: 'unknown' };
  if (key.expiresAt <= at) return { kind: 'ended' };
  return openForFamily(key.referralId, { at, way: 'person' });
}

const answered = { ...decided, sealedFamilyAnswer: true } as const;

/** The decision whose answer the family reads: the last that counts, or null where that one is not for them. */
async function standingFor(tx: Pick<Tx, 'referral'>, referralId: string) {
  const { decisions, ...row } = await tx.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: {
      reference: true,
      status: true,
      decisions: {
        where: { state: { in: ['final', 'replaced'] } },
        orderBy: { at: 'desc' },
        select: answered,
      },
      reconsiderations: {
        orderBy: { askedAt: 'asc' },
        select: asked,
      },
    },
  });
  const [decision, ...before] = decisions;
  if (!decision?.sealedFamilyAnswer) return null;
  const earlier = before.find(({ sealedFamilyAnswer }) => sealedFamilyAnswer !== null);
  const { sealedFamilyAnswer } = decision;
  return { ...row, decision, sealedFamilyAnswer, earlierAt: earlier ? countedAt(earlier) : null };
}

/** The same for whoever has just shown a code or a link. That they read it is on the trail before it leaves. */
export async function openForFamily(
  referralId: string,
  { at, way }: { at: Date; way: 'mail' | 'person' | 'again' },
): Promise<FamilyOpened> {
  const standing = await standingFor(db, referralId);
  if (!standing) return { kind: 'ended' };
  const { reference, status, decision, sealedFamilyAnswer, reconsiderations, earlierAt } = standing;
  await recordAudit(db, {
    ...{ at, actor: 'family', action: 'family-answer-viewed', subject: referralId, detail: { way } },
  });
  const outcome = authority.outcomes.find(({ code }) => code === decision.outcome) ?? null;
  const until = askAgainUntil(decision, authority.reconsiderWithinDays);
  const mayAsk =
    canBeDoneTo('ask-to-reconsider', status) &&
    reconsiderations.every(({ decidedAt }) => decidedAt) &&
    at <= until;
  return {
    kind: 'open',
    page: {
      reference,
      from: letterFrom(),
      answer: answerToFamily(authority, outcome, {
        why: unseal<string>(sealedFamilyAnswer, `DecisionFamilyAnswer:${decision.id}`),
        startsNow: decision.startsNow || decision.capacityFoundAt !== null,
        at: countedAt(decision),
        earlierAt,
        asOf: at,
      }),
      answeredAt: decision.capacityFoundAt ?? countedAt(decision),
      asOf: at,
      // What somebody else asked is theirs.
      again: reconsiderations
        .filter(({ askedBy }) => askedBy === 'family')
        .map((one) => againOf(one, decision.id)),
      mayAskUntil: mayAsk ? until : null,
      pass: newFamilyPass(referralId, at),
    },
  };
}
