/** Every ruleset of the authority, read as data. A broken one is left out and named; it never stops the service. */
import { loadRulesets } from '../in-force.ts';
import { marlshire2026 } from './marlshire-2026/index.ts';

export const { rulesets, problems: rulesetProblems } = loadRulesets([marlshire2026]);
