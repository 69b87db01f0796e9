/**
 * What comes of looking again: the decision stands, with reasons, or another takes its place under the same rules as
 * the first, sign-off among them. Either way whoever asked hears of it.
 */
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { whereItMayGo } from '../contacts/open-elsewhere.server.ts';
import { patiently } from '../current.server.ts';
import type { DecisionInput, Problem } from '../deciding/decision.ts';
import { tellFamily, tellReferrer } from '../deciding/finalise.server.ts';
import {
  isAsShown,
  type LockedReferral,
  lockReferral,
  lockTogether,
  recordsOf,
  type Standing,
} from '../deciding/lock.server.ts';
import { auditPassing, type Recorded, recordDecision } from '../deciding/record-decision.server.ts';
import { guardUpheld } from './preview-upheld.server.ts';
import type { Upheld, UpholdInput } from './reconsideration.ts';
import { tookPart, whatWasAsked } from './take.server.ts';

type Refused =
  | { kind: 'nothing-asked' }
  /** Somebody else looks at it, or it was not taken yet. */
  | { kind: 'not-yours' }
  | { kind: 'took-part' }
  | { kind: 'may-not' }
  | { kind: 'stale' }
  | { kind: 'not-found' };

interface Asked {
  referral: LockedReferral;
  open: { id: string; decisionId: string; askedBy: string };
  standing: Standing;
}

async function mine(tx: Tx, reference: string, staff: Staff): Promise<Asked | Refused> {
  const referral = await lockReferral(tx, reference);
  if (!referral) return { kind: 'not-found' };
  const asked = await whatWasAsked(tx, referral);
  if (!asked) return { kind: 'nothing-asked' };
  if (!mayDoTo(staff.role, 'reconsider', referral.status)) return { kind: 'may-not' };
  if (asked.open.deciderId !== staff.id) return { kind: 'not-yours' };
  if (await tookPart(tx, referral.id, staff)) return { kind: 'took-part' };
  return { referral, ...asked };
}

export type UpholdResult =
  | Refused
  | { kind: 'upheld' }
  | { kind: 'to-correct'; errors: Problem[]; mayStayAsked: boolean };

/** The decision stands. Whoever asked reads why. */
export async function uphold(
  reference: string,
  { rationale, answer, mayStay, added }: UpholdInput,
  staff: Staff,
  at: Date,
): Promise<UpholdResult> {
  return db.$transaction(async (tx): Promise<UpholdResult> => {
    const asked = await mine(tx, reference, staff);
    if ('kind' in asked) return asked;
    const { referral, open, standing } = asked;
    if (!(await isAsShown(tx, referral, { added }))) return { kind: 'stale' };
    const isFamily = open.askedBy === 'family';
    const guarded = guardUpheld({ answer, mayStay }, isFamily, await recordsOf(tx, referral.id));
    if (guarded.errors.length > 0) return { kind: 'to-correct', ...guarded };
    const sealedOutcome = seal({ rationale, answer } satisfies Upheld, `ReconsiderationOutcome:${open.id}`);
    await tx.reconsideration.updateMany({
      where: { id: open.id },
      data: { outcome: 'upheld', sealedOutcome, decidedAt: at },
    });
    await tx.referral.updateMany({ where: { id: referral.id }, data: { version: { increment: 1 } } });
    await (isFamily ? tellFamily : tellReferrer)(tx, referral, standing.id, at);
    await setNextClock(tx, referral.id, at);
    const detail = { outcome: 'upheld' };
    await recordAudit(tx, { at, actor: staff.id, action: 'reconsidered', subject: referral.id, detail });
    return { kind: 'upheld' };
  }, patiently);
}

/** Another decision takes its place. It counts at once or, where the rules say so, when a manager has agreed. */
export async function changeDecision(
  reference: string,
  input: DecisionInput,
  staff: Staff,
  at: Date,
): Promise<Refused | Recorded> {
  const open = await whereItMayGo(reference, input, staff);
  return db.$transaction(async (tx): Promise<Refused | Recorded> => {
    await lockTogether(tx, reference, open.length > 0 ? input.passTo : undefined);
    const asked = await mine(tx, reference, staff);
    if ('kind' in asked) return asked;
    const { referral, standing } = asked;
    if (!(await isAsShown(tx, referral, input))) return { kind: 'stale' };
    const recorded = await recordDecision(tx, { referral, input, staff, standing, open, at });
    if (recorded.kind === 'to-correct') return recorded;
    await setNextClock(tx, referral.id, at);
    await auditPassing(tx, recorded, { at, actor: staff.id });
    const detail = { outcome: 'changed', decided: input.outcome ?? '', state: recorded.kind };
    await recordAudit(tx, { at, actor: staff.id, action: 'reconsidered', subject: referral.id, detail });
    return recorded;
  }, patiently);
}
