/** The rulesets that keep their promises. A broken one is left out and named; it never stops the service. */
import { loadRulesets } from '../in-force.ts';
import { rulesetData } from './data.ts';

export const { rulesets, problems: rulesetProblems } = loadRulesets(rulesetData);
