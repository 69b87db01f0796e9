/** Sharing agreements of the demonstration: in force with all agencies but one, and one of them due for review. */
import type { Staff } from '../app/accounts/roles.ts';
import { authority } from '../app/platform/authority.server.ts';
import { londonDate } from '../app/triage/checks/agreement.ts';
import { recordAgreement } from '../app/triage/checks/agreements.server.ts';

const DAY = 24 * 3_600_000;

/** Days from today for the start, the review and the end. */
const usual = [-330, 35, 400] as const;
const unusual: Record<string, readonly [number, number, number]> = {
  housing: [-400, -60, -18],
  probation: [-340, -9, 90],
};

/** Records them once; a second run writes nothing. `keyOf` makes the same id of the same words. */
export async function seedAgreements(keyOf: (words: string) => string, by: Staff, now: Date): Promise<void> {
  for (const { id, name } of authority.agencies) {
    const days = unusual[id] ?? usual;
    const [startsOn, reviewOn, endsOn] = days.map((from) => londonDate(new Date(now.getTime() + from * DAY)));
    if (!startsOn || !reviewOn || !endsOn) continue;
    const purpose = `Checks by the front door: what ${name} knows of a child it is asked about, to decide what help or protection is needed.`;
    await recordAgreement(
      { press: keyOf(`agreement ${id}`), agency: id, purpose, startsOn, reviewOn, endsOn },
      by,
      now,
    );
  }
}
