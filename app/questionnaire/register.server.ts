// What the guidance adds to the running server: a check that every ruleset keeps its promises, with the bank as it is.
// A broken ruleset is not in force, and referrals go on without advice: this never stops the server.
import { registerCheck } from '../platform/health.server.ts';
import { log } from '../platform/log.server.ts';
import { rulesetProblems, rulesets } from '../threshold/rulesets/index.ts';
import { everyReach } from '../threshold/verify/reach.ts';
import { bank } from './question-bank/index.ts';
import { speakersOf } from './speakers.ts';

const speakers = speakersOf(bank);
// A statement no answer can reach is named here, but its ruleset stays: no advice at all would be worse.
const unreached = rulesets.flatMap((ruleset) => [...everyReach(ruleset, speakers)]);
const count = rulesetProblems.length + unreached.length;

if (count > 0) log.error({ event: 'guidance-broken', count });
// The first few are enough to go by; `npm run guidance:verify` names them all.
for (const { property, about } of unreached.slice(0, 5)) {
  log.error({ event: 'guidance-broken', code: property, id: about });
}

registerCheck('guidance', () => ({
  ok: count === 0 && rulesets.length > 0,
  note: `${rulesets.length} in force or to come, ${count} problems`,
}));
