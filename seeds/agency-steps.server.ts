/** The steps of a scene that have to do with agencies, taken with the commands that staff use. */
import { randomUUID } from 'node:crypto';
import type { Staff } from '../app/accounts/roles.ts';
import { authority } from '../app/platform/authority.server.ts';
import { db } from '../app/platform/db.server.ts';
import { ask } from '../app/triage/checks/ask.server.ts';
import { recordReply } from '../app/triage/checks/close-check.server.ts';
import type { AgencyStep } from './scenes/agency-step.ts';

/** Does it, and says what came of it: `asked` or `done`. */
export async function takeAgencyStep(
  step: AgencyStep,
  reference: string,
  staff: Staff,
  at: Date,
): Promise<string> {
  if (step.kind === 'ask') {
    const { agencies, ground, emergency } = step;
    const question = Object.fromEntries(authority.agencies.map(({ id, asks }) => [id, asks]));
    const input = {
      press: randomUUID(),
      agencies: [...agencies],
      question,
      about: ['0'],
      ...ground,
      emergency,
    };
    return (await ask(reference, input, staff, at)).kind;
  }
  const { id, version } = await db.agencyCheck.findFirstOrThrow({
    where: { referral: { reference }, agency: step.agency, state: 'asked' },
    select: { id: true, version: true },
  });
  return (await recordReply({ reference, id, version }, step.reply, staff, at)).kind;
}
