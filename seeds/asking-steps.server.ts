/** Takes the steps between the front door and whoever told us, with the commands of the web. */
import { randomUUID } from 'node:crypto';
import type { Staff } from '../app/accounts/roles.ts';
import { db } from '../app/platform/db.server.ts';
import { addMore } from '../app/referral/add.server.ts';
import { askReferrer } from '../app/triage/questions/ask-referrer.server.ts';
import type { AskingStep } from './scenes/asking-step.ts';

/** What a step came to, as its command says it. */
export async function takeAskingStep(
  step: AskingStep,
  reference: string,
  staff: Staff,
  at: Date,
): Promise<string> {
  const { id, version } = await db.referral.findUniqueOrThrow({
    where: { reference },
    select: { id: true, version: true },
  });
  if (step.kind === 'ask-referrer')
    return (await askReferrer(reference, { ...step, version }, staff, at)).kind;
  const more = { id: randomUUID(), words: step.words, safety: {}, said: [] };
  return (await addMore(id, more, at)).kind;
}
