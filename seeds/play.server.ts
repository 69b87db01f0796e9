/** Plays a scene with the commands that staff use. Whatever was played before is not played again. */
import type { Staff } from '../app/accounts/roles.ts';
import { authority } from '../app/platform/authority.server.ts';
import { db } from '../app/platform/db.server.ts';
import { addWorkingTime } from '../app/platform/working-time.ts';
import { addNote } from '../app/triage/add-note.server.ts';
import { claim } from '../app/triage/claim.server.ts';
import { rate } from '../app/triage/rate.server.ts';
import { takeAccessStep } from './access-steps.server.ts';
import { takeAgencyStep } from './agency-steps.server.ts';
import { takeAskingStep } from './asking-steps.server.ts';
import { aReferral } from './builders/referral.server.ts';
import { takeDecideStep } from './decide-steps.server.ts';
import { takeHandOverStep } from './hand-over-steps.server.ts';
import { sayTheSame } from './same-child.server.ts';
import type { Scene, Step, Who } from './scenes/scene.ts';

/** What the audit calls each step: written with the step itself, so it says truly what has been done. */
const actionOf = {
  claim: 'referral-claimed',
  rate: 'referral-rated',
  note: 'note-added',
  decide: 'referral-decided',
  restrict: 'access-changed',
  'open-for': 'reason-given',
  ask: 'check-asked',
  hear: 'check-replied',
  'ask-referrer': 'question-asked',
  'add-more': 'addition-made',
  'same-child': 'child-compared',
  'sign-off': 'decision-signed-off',
  'find-capacity': 'capacity-found',
  'ask-again': 'reconsideration-asked',
  'take-again': 'reconsideration-taken',
  offer: 'hand-over-offered',
  accept: 'hand-over-accepted',
  'step-down': 'hand-over-offered',
} as const satisfies Record<Step['kind'], string>;

const expected: readonly string[] = [
  ...['claimed', 'rated', 'added', 'decided'],
  ...['awaiting-sign-off', 'signed-off', 'waiting', 'found', 'asked', 'taken', 'done'],
  ...['awaiting-sign-off', 'signed-off', 'waiting', 'found', 'asked', 'taken', 'done', 'changed', 'given'],
  ...['offered', 'accepted', 'judged'],
];

async function take(step: Step, reference: string, staff: Staff, at: Date): Promise<string> {
  const { version } = await db.referral.findUniqueOrThrow({
    where: { reference },
    select: { version: true },
  });
  switch (step.kind) {
    case 'claim':
      return (await claim(reference, staff, at)).kind;
    case 'rate':
      return (await rate(reference, { ...step, version }, staff, at)).kind;
    case 'note':
      return (await addNote(reference, step.text, staff, at)).kind;
    case 'restrict':
    case 'open-for':
      return takeAccessStep(step, reference, staff, at);
    case 'same-child':
      return sayTheSame(step, reference, staff, at);
    case 'ask':
    case 'hear':
      return takeAgencyStep(step, reference, staff, at);
    case 'ask-referrer':
    case 'add-more':
      return takeAskingStep(step, reference, staff, at);
    case 'offer':
    case 'accept':
    case 'step-down':
      return takeHandOverStep(step, reference, staff, at);
    default:
      return takeDecideStep(step, reference, staff, at);
  }
}

/** The steps that are still to be taken, in order. */
async function stepsLeft(referralId: string, steps: readonly Step[]): Promise<readonly Step[]> {
  const entries = await db.auditEntry.findMany({
    where: { subject: referralId },
    select: { action: true },
  });
  const done = entries.map(({ action }) => action);
  return steps.filter((step) => {
    const at = done.indexOf(actionOf[step.kind]);
    if (at >= 0) done.splice(at, 1);
    return at < 0;
  });
}

async function sent(scene: Scene, submissionKey: string, staff: Record<Who, Staff>, now: Date) {
  const found = await db.referral.findUnique({
    where: { submissionKey },
    select: { id: true, reference: true, receivedAt: true },
  });
  if (found) return { ...found, isNew: false };
  const receivedAt = scene.at(now, authority);
  const takenById = scene.takenBy && staff[scene.takenBy].id;
  const sending = { at: receivedAt, submissionKey, takenById };
  return { ...(await aReferral(scene.referral).save(sending)), receivedAt, isNew: true };
}

/** Sends the referral of a scene and takes its steps, as far as that has not happened yet. */
export async function play(
  scene: Scene,
  submissionKey: string,
  staff: Record<Who, Staff>,
  now: Date,
): Promise<void> {
  const { id, reference, receivedAt, isNew } = await sent(scene, submissionKey, staff, now);
  for (const step of await stepsLeft(id, scene.steps ?? [])) {
    const due = addWorkingTime(receivedAt, { workingHours: step.after / 60 }, authority.workingHours);
    // Overnight the next opening lies ahead, and nothing has happened in the future.
    const result = await take(step, reference, staff[step.by], due < now ? due : now);
    if (expected.includes(result)) continue;
    // Somebody did something else with it since, or an earlier version told it otherwise: it is left as it stands.
    if (!isNew) return;
    throw new Error(`“${scene.title}” stops at ${step.kind}: ${result}`);
  }
}
