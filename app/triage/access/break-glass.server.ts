/**
 * Sending the form in front of a record that is not in front of one anyway. Where it is a glass that is broken, the
 * second factor comes first, unless it was given lately; what else was typed outlasts a wrong code.
 */
import { recordAudit } from '../../accounts/audit.server.ts';
import { factorRefused } from '../../accounts/factor.ts';
import type { Session } from '../../accounts/session.server.ts';
import { giveFactorAgain, isSurelyThem, type StepUpResult } from '../../accounts/step-up.server.ts';
import { waitInWords } from '../../accounts/wait-in-words.ts';
import { db } from '../../platform/db.server.ts';
import type { AtTheGate } from './gate.server.ts';
import { giveReason } from './give-reason.server.ts';
import type { GiveReasonResult, ReasonInput } from './reasons.ts';

/** Whether this person is asked for a code before they may break the glass of this record. */
export const asksForCode = ({ access }: Pick<AtTheGate, 'access'>, session: Session, at: Date): boolean =>
  access.kind === 'restricted' && access.mayBreakGlass && !isSurelyThem(session, at);

type CodeRefused = Exclude<StepUpResult, { kind: 'given' | 'ended' }>;
export type OpenedOrNot =
  | GiveReasonResult
  | { kind: 'code-refused'; seconds: number; message: string }
  | { kind: 'ended' };

function messageFor(result: CodeRefused): string {
  if (result.kind === 'wait') {
    return `There were too many tries. Wait ${waitInWords(result.seconds)}, then try again`;
  }
  return result.kind === 'used' ? factorRefused.used : factorRefused[result.factor];
}

/** Opens it, for the reason and with the code that were typed. */
export async function openForReason(
  found: AtTheGate,
  typed: ReasonInput & { passcode?: string },
  session: Session,
  request: Request,
  at: Date,
): Promise<OpenedOrNot> {
  const { staff } = session;
  let surelyThem = isSurelyThem(session, at);
  if (asksForCode(found, session, at)) {
    const result = await giveFactorAgain(session, typed.passcode ?? '', request, at);
    if (result.kind === 'ended') return result;
    if (result.kind !== 'given') {
      const detail = { why: 'code', code: result.kind };
      await recordAudit(db, { at, actor: staff.id, action: 'view-refused', subject: found.id, detail });
      const seconds = result.kind === 'wait' ? result.seconds : 0;
      return { kind: 'code-refused', seconds, message: messageFor(result) };
    }
    surelyThem = true;
  }
  return giveReason(found.reference, typed, staff, at, surelyThem);
}
