/** Takes the steps of a scene that hand a family over. */
import type { Staff } from '../app/accounts/roles.ts';
import { db } from '../app/platform/db.server.ts';
import { accept } from '../app/triage/hand-over/accept.server.ts';
import { offer } from '../app/triage/hand-over/offer.server.ts';
import { step as takeStep } from '../app/triage/hand-over/step.server.ts';
import type { HandOverStep } from './scenes/hand-over-step.ts';

export async function takeHandOverStep(
  step: HandOverStep,
  reference: string,
  staff: Staff,
  at: Date,
): Promise<string> {
  const { version, keyworkerId } = await db.referral.findUniqueOrThrow({
    where: { reference },
    select: { version: true, keyworkerId: true },
  });
  switch (step.kind) {
    case 'offer':
      return (await offer(reference, { ...step, version }, staff, at)).kind;
    case 'accept':
      return (await accept(reference, { keyworker: keyworkerId ?? staff.id, version }, staff, at)).kind;
    case 'step-down':
      return (await takeStep(reference, { ...step, route: 'early-support-hub', version }, staff, at)).kind;
  }
}
