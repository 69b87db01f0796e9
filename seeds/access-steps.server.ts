/** Plays the steps of a scene about who may open a record. */
import type { Staff } from '../app/accounts/roles.ts';
import { giveReason } from '../app/triage/access/give-reason.server.ts';
import { setRestricted } from '../app/triage/access/restrict.server.ts';
import { openRecord } from '../app/triage/open-record.server.ts';
import type { AccessStep } from './scenes/access-step.ts';

export async function takeAccessStep(
  step: AccessStep,
  reference: string,
  staff: Staff,
  at: Date,
): Promise<string> {
  if (step.kind === 'restrict') {
    return (await setRestricted(reference, { restricted: true, why: step.why }, staff, at)).kind;
  }
  const { kind } = await giveReason(reference, step, staff, at, true);
  if (kind === 'given') await openRecord(reference, staff, at);
  return kind;
}
