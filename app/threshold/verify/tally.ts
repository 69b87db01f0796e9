/**
 * Significant harm, not tallying, makes level 4 (Working Together). Accumulation and raises end at 3; a statement could
 * still tally by naming several small needs together, so each statement at level 4 that needs more than one indicator
 * must name at least one that weighs more than a level-2 need by itself.
 */
import { type Evidence, nothingSaid } from '../evidence.ts';
import { guide } from '../guide.ts';
import type { Ruleset } from '../ruleset.ts';
import { evidenceInWords, type Failure, guidanceInWords } from './failure.ts';

export function* everyTally(ruleset: Ruleset): Generator<Failure> {
  const alone = (indicators: string[]): Evidence => ({ ...nothingSaid, indicators: new Set(indicators) });
  for (const { id: about, level, when } of ruleset.statements) {
    const { all = [], any } = when;
    if (level < 4) continue;
    for (const one of any ?? [undefined]) {
      const needs = [...new Set(one === undefined ? all : [...all, one])];
      if (needs.length < 2) continue;
      const levels = needs.map((need) => guide(alone([need]), ruleset).level);
      if (levels.some((each) => each > 2)) continue;
      yield {
        property: 'needs-alone-stay-below-4',
        about,
        counterExample: evidenceInWords(alone(needs)),
        before: `each by itself: level ${Math.max(...levels)} at most`,
        after: guidanceInWords(guide(alone(needs), ruleset)),
      };
    }
  }
}
