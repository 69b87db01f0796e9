/**
 * Answering by the single-use link. Following it shows nothing and uses nothing up; a press opens the check, and the
 * reply uses the link up: of twenty at once, one is taken.
 */
import { db, type Tx } from '../../platform/db.server.ts';
import { hashToken } from '../../platform/secrets.server.ts';
import { patiently } from '../current.server.ts';
import { holdCheck } from './change-check.server.ts';
import { isAnswerable, openForAgency } from './partner.server.ts';
import type { PartnerCheckView } from './partner-view.ts';
import { replied } from './replied.server.ts';
import type { ReplyInput } from './reply.ts';

/** Why a link opens nothing: it is not one of ours, was used, ran out, or the question was taken back. */
export type LinkRefusal = { kind: 'unknown' | 'used' | 'expired' | 'withdrawn' };

/** A link is 256 bits in base64url; anything else is not looked for. */
const isToken = (k: string) => /^[\w-]{43}$/.test(k);

async function judge(tx: Pick<Tx, 'checkLink'>, k: string, at: Date) {
  const link = isToken(k)
    ? await tx.checkLink.findUnique({
        where: { tokenHash: hashToken(k) },
        select: {
          checkId: true,
          expiresAt: true,
          usedAt: true,
          check: { select: { state: true, agency: true } },
        },
      })
    : null;
  if (!link) return { kind: 'unknown' } as const;
  const { checkId, expiresAt, usedAt, check } = link;
  if (usedAt || check.state === 'replied') return { kind: 'used' } as const;
  if (check.state === 'withdrawn') return { kind: 'withdrawn' } as const;
  if (expiresAt <= at || !isAnswerable(check.state)) return { kind: 'expired' } as const;
  return { kind: 'good', checkId, agency: check.agency } as const;
}

/** Opens the check for whoever holds its link. That it was opened is on the trail before a word of it leaves. */
export async function openByLink(
  k: string,
  at: Date,
): Promise<{ kind: 'open'; check: PartnerCheckView } | LinkRefusal> {
  const link = await judge(db, k, at);
  if (link.kind !== 'good') return link;
  const check = await openForAgency(link.checkId, { actor: `agency:${link.agency}`, way: 'link' }, at);
  return check ? { kind: 'open', check } : { kind: 'used' };
}

/** Takes the reply and uses the link up, both or neither. */
export async function replyByLink(
  k: string,
  input: ReplyInput,
  at: Date,
): Promise<{ kind: 'replied' } | LinkRefusal> {
  return db.$transaction(async (tx): Promise<{ kind: 'replied' } | LinkRefusal> => {
    const first = await judge(tx, k, at);
    if (first.kind !== 'good') return first;
    const check = await holdCheck(tx, first.checkId);
    if (!check) return { kind: 'unknown' };
    // Whoever was held up while another reply was taken finds the link used.
    const { count } = await tx.checkLink.updateMany({
      where: { tokenHash: hashToken(k), usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    });
    if (count === 0) {
      const now = await judge(tx, k, at);
      return now.kind === 'good' ? { kind: 'used' } : now;
    }
    const actor = `agency:${check.agency}`;
    const result = await replied(tx, check, input, { actor, repliedById: null, way: 'link' }, at);
    if (result.kind === 'replied') return { kind: 'replied' };
    // It was closed in the very moment between: its link is of no more use to anybody.
    return { kind: result.kind === 'refused' && result.because === 'withdrawn' ? 'withdrawn' : 'used' };
  }, patiently);
}
