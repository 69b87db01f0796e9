/** Every ruleset of the authority as it is written, before it is read and verified. Add the next one here. */
import type { Ruleset } from '../ruleset.ts';
import { marlshire2026 } from './marlshire-2026/index.ts';

export const rulesetData: readonly Ruleset[] = [marlshire2026];
