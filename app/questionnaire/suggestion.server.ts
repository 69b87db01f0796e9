/** The suggestion for a walk under the rulesets in force, or none: advice never holds anybody up. */
import { log } from '../platform/log.server.ts';
import { rulesets } from '../threshold/rulesets/index.ts';
import { bank } from './question-bank/index.ts';
import { type Suggestion, suggestionFor } from './suggestion.ts';
import type { Walk } from './walk.ts';

/** Null when it cannot be worked out: the person goes on, and the front door is told. Never throws. */
export function suggestionOrNull(walked: Walk, at: Date): Suggestion | null {
  try {
    return suggestionFor(bank, walked, rulesets, at);
  } catch (error) {
    log.error({ event: 'guidance-failed', error });
    return null;
  }
}
