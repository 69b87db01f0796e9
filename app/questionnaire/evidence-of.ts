/** From answers to what the guidance weighs. Policy on mobility: published procedures on bruising in babies who do not move. */
import type { AgeBand, Evidence } from '../threshold/evidence.ts';
import { fiveAndOver } from './holds.ts';
import type { Walk } from './walk.ts';

const movesByNow: ReadonlySet<AgeBand> = new Set(fiveAndOver);

/**
 * Whether some child may be unable to move about. Under six months always counts, whatever was answered; otherwise the
 * answer decides; and with no answer, only children of five and over with no disability are taken to move. A young
 * person who asks for themselves is five at least, whether or not they state an age.
 */
function mayBeUnableToMove({ audience, ages, answers, raised }: Walk): boolean {
  if (ages.has('under-6-months')) return true;
  if (answers.moving !== undefined) return answers.moving !== 'yes';
  if (raised.has('disabled-child')) return true;
  if (ages.size === 0) return audience !== 'young-person';
  for (const age of ages) if (!movesByNow.has(age)) return true;
  return false;
}

const anyAgeOfAYoungPerson: ReadonlySet<AgeBand> = new Set(fiveAndOver);

/** What the guidance weighs, from the answers that count: `evidenceOf(walk(bank, answers))`. */
export function evidenceOf(walked: Walk): Evidence {
  return {
    indicators: new Set(walked.raised.keys()),
    strengths: new Set(walked.strengths.keys()),
    // A young person who would rather not say may be any age but a baby’s.
    ages: walked.audience === 'young-person' && walked.ages.size === 0 ? anyAgeOfAYoungPerson : walked.ages,
    mayBeUnableToMove: mayBeUnableToMove(walked),
  };
}
