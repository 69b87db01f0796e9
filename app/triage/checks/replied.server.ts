/** An agency's own reply, however it came: sealed, kept, and the end of every link to its check. */
import { recordAudit } from '../../accounts/audit.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { createAddition } from '../../referral/add.server.ts';
import { type ChangeRefusal, changeCheck, type HeldCheck } from './change-check.server.ts';
import { endLinks } from './check-link.server.ts';
import type { ReplyInput, SealedReply } from './reply.ts';

export type ReplyResult = { kind: 'replied'; reference: string } | ChangeRefusal;

interface From {
  actor: string;
  repliedById: string | null;
  way: 'account' | 'link';
}

/** Puts a reply among what nobody has seen yet, on the queue and on the record, until somebody reads it. */
export const announceReply = (
  tx: Tx,
  { id, referralId }: Pick<HeldCheck, 'id' | 'referralId'>,
  at: Date,
): Promise<boolean> => createAddition(tx, { id, referralId, content: { kind: 'reply' }, at });

/** Takes the reply within the caller's transaction, which holds the check. Writes its audit entry last. */
export async function replied(
  tx: Tx,
  { id, agency, referralId, reference }: HeldCheck,
  { kind, words = '', name, role }: ReplyInput,
  { actor, repliedById, way }: From,
  at: Date,
): Promise<ReplyResult> {
  const reply = { words, name, role, way } satisfies SealedReply;
  const refused = await changeCheck(tx, id, 'reply', at, {
    data: { replyKind: kind, repliedById, sealedReply: seal(reply, `AgencyCheckReply:${id}`) },
  });
  if (refused) return refused;
  await endLinks(tx, id, at);
  await announceReply(tx, { id, referralId }, at);
  const detail = { check: id, agency, kind, way };
  await recordAudit(tx, { at, actor, action: 'check-replied', subject: referralId, detail });
  return { kind: 'replied', reference };
}
