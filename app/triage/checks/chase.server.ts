/** Asking an agency again. It gets a new link, and the old one ends. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { patiently } from '../current.server.ts';
import {
  type ChangeRefusal,
  changeCheck,
  type HeldCheck,
  holdCheck,
  movable,
} from './change-check.server.ts';
import { checkStateOf, isToBeChased } from './check.ts';
import { sendLink } from './check-link.server.ts';

export type ChaseResult = { kind: 'chased' } | { kind: 'may-not' } | ChangeRefusal;

async function chaseHeld(
  tx: Tx,
  check: HeldCheck,
  { actor, at, version }: { actor: string; at: Date; version?: number },
): Promise<ChaseResult> {
  const refused = await changeCheck(tx, check.id, 'chase', at, version === undefined ? {} : { version });
  if (refused) return refused;
  await sendLink(tx, 'agency-check-chased', check, at);
  const detail = { check: check.id, agency: check.agency, byHand: version !== undefined };
  await recordAudit(tx, { at, actor, action: 'check-chased', subject: check.referralId, detail });
  return { kind: 'chased' };
}

/** Chases by hand, the check as it was on the screen: so a button that is pressed twice sends one mail. */
export async function chase(
  { reference, id, version }: { reference: string; id: string; version: number },
  staff: Staff,
  at: Date,
): Promise<ChaseResult> {
  return db.$transaction(async (tx): Promise<ChaseResult> => {
    const check = await holdCheck(tx, id);
    if (!check || check.reference !== reference) return { kind: 'not-found' };
    if (!mayDoTo(staff.role, 'follow-up-check', check.status)) return { kind: 'may-not' };
    return chaseHeld(tx, check, { actor: staff.id, at, version });
  }, patiently);
}

/** Chases one that ran out of time of itself, unless somebody was quicker. */
export async function chaseOverdue(id: string, at: Date): Promise<ChaseResult> {
  return db.$transaction(async (tx): Promise<ChaseResult> => {
    const check = await holdCheck(tx, id);
    if (!check) return { kind: 'not-found' };
    const row = await tx.agencyCheck.findUniqueOrThrow({ where: { id }, select: movable });
    const isDue = isToBeChased({ ...row, state: checkStateOf(row.state) }, at);
    return isDue ? chaseHeld(tx, check, { actor: 'service', at }) : { kind: 'stale' };
  }, patiently);
}
