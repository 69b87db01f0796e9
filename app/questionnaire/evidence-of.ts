/** From answers to what the guidance weighs. Policy on mobility: published procedures on bruising in babies who do not move. */
import type { AgeBand, Evidence } from '../threshold/evidence.ts';
import type { Walk } from './walk.ts';

const movesByNow: readonly AgeBand[] = ['5-to-9', '10-to-12', '13-to-15', '16-to-17'];

/**
 * Whether some child may be unable to move about. Under six months always counts, whatever was answered; otherwise the
 * answer decides; and with no answer, only children of five and over with no disability are taken to move.
 */
function mayBeUnableToMove({ ages, answers, raised }: Pick<Walk, 'ages' | 'answers' | 'raised'>): boolean {
  if (ages.has('under-6-months')) return true;
  if (answers.moving !== undefined) return answers.moving !== 'yes';
  if (ages.size === 0 || raised.has('disabled-child')) return true;
  return ![...ages].every((age) => movesByNow.includes(age));
}

/** What the guidance weighs, from the answers that count: `evidenceOf(walk(bank, answers))`. */
export function evidenceOf(walked: Walk): Evidence {
  return {
    indicators: new Set(walked.raised.keys()),
    strengths: new Set(walked.strengths.keys()),
    ages: walked.ages,
    mayBeUnableToMove: mayBeUnableToMove(walked),
  };
}
