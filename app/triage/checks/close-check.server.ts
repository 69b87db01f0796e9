/** The front door's own ways to end a check: a reply by telephone, no reply, or not wanted any more. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { patiently } from '../current.server.ts';
import { type ChangeRefusal, changeCheck, type HeldCheck, holdCheck } from './change-check.server.ts';
import { endLinks } from './check-link.server.ts';
import { announceReply } from './replied.server.ts';
import type { ReplyInput, SealedReply } from './reply.ts';

/** One check as it was on the screen. */
export interface OnScreen {
  reference: string;
  id: string;
  version: number;
}
export type CloseResult = { kind: 'done' } | { kind: 'may-not' } | ChangeRefusal;

const forStaff = (
  { reference, id }: OnScreen,
  staff: Staff,
  act: (tx: Tx, check: HeldCheck) => Promise<CloseResult>,
): Promise<CloseResult> =>
  db.$transaction(async (tx): Promise<CloseResult> => {
    const check = await holdCheck(tx, id);
    if (!check || check.reference !== reference) return { kind: 'not-found' };
    if (!mayDoTo(staff.role, 'follow-up-check', check.status)) return { kind: 'may-not' };
    return act(tx, check);
  }, patiently);

/** Writes down a reply that came by telephone, and who said it. */
export function recordReply(
  shown: OnScreen,
  { kind, words = '', name, role }: ReplyInput,
  staff: Staff,
  at: Date,
): Promise<CloseResult> {
  return forStaff(shown, staff, async (tx, { id, agency, referralId, holderId }) => {
    const reply = { words, name, role, way: 'telephone' } satisfies SealedReply;
    const refused = await changeCheck(tx, id, 'reply', at, {
      version: shown.version,
      data: { replyKind: kind, repliedById: staff.id, sealedReply: seal(reply, `AgencyCheckReply:${id}`) },
    });
    if (refused) return refused;
    await endLinks(tx, id, at);
    // Whoever wrote it down knows it.
    if (holderId !== staff.id) await announceReply(tx, { id, referralId }, at);
    const detail = { check: id, agency, kind, way: 'telephone' };
    await recordAudit(tx, { at, actor: staff.id, action: 'check-replied', subject: referralId, detail });
    return { kind: 'done' };
  });
}

/** Writes down that there was no reply: a fact for the decision, and only once its time is over. */
export function recordNoReply(shown: OnScreen, staff: Staff, at: Date): Promise<CloseResult> {
  return forStaff(shown, staff, async (tx, { id, agency, referralId }) => {
    const refused = await changeCheck(tx, id, 'no-reply', at, { version: shown.version });
    if (refused) return refused;
    const detail = { check: id, agency };
    await recordAudit(tx, { at, actor: staff.id, action: 'check-no-reply', subject: referralId, detail });
    return { kind: 'done' };
  });
}

/** Takes a question back, and says why. Its links open nothing from now on. */
export function withdraw(shown: OnScreen, why: string, staff: Staff, at: Date): Promise<CloseResult> {
  return forStaff(shown, staff, async (tx, { id, agency, referralId }) => {
    const refused = await changeCheck(tx, id, 'withdraw', at, {
      version: shown.version,
      data: { sealedWithdrawn: seal(why, `AgencyCheckWithdrawn:${id}`) },
    });
    if (refused) return refused;
    await endLinks(tx, id, at);
    const detail = { check: id, agency };
    await recordAudit(tx, { at, actor: staff.id, action: 'check-withdrawn', subject: referralId, detail });
    return { kind: 'done' };
  });
}
