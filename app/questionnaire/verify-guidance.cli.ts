// `npm run guidance:verify`: holds every ruleset, with the question bank, to its promises. Fails with counter-examples.
import process from 'node:process';
import { rulesetSchema } from '../threshold/ruleset.ts';
import { rulesetData } from '../threshold/rulesets/data.ts';
import { type Failure, promises } from '../threshold/verify/failure.ts';
import { spaceOf, statesOf } from '../threshold/verify/states.ts';
import { verifyDates, verifyRuleset } from '../threshold/verify.ts';
import { bank } from './question-bank/index.ts';
import { speakersOf } from './speakers.ts';

function print({ property, about, counterExample, before, after }: Failure): void {
  console.log(`\n  ${property}: ${about}`);
  console.log(`    promised  ${promises[property]}`);
  console.log(`    but with  ${counterExample}`);
  console.log(`    before    ${before}`);
  console.log(`    after     ${after}`);
}

const start = performance.now();
const speakers = speakersOf(bank);
let broken = 0;
for (const ruleset of rulesetData) {
  const failures = verifyRuleset(ruleset, speakers);
  broken += failures.length;
  const states = [...statesOf(spaceOf(ruleset))].length;
  console.log(
    `${ruleset.version}: ${ruleset.statements.length} statements, ${states.toLocaleString('en-GB')} states, ` +
      `${speakers.length} audiences: ${failures.length === 0 ? 'every promise kept' : `${failures.length} broken`}`,
  );
  failures.forEach(print);
  for (const { path, message } of rulesetSchema.safeParse(ruleset).error?.issues ?? []) {
    broken += 1;
    console.log(`\n  not a ruleset: ${path.join('.')}: ${message}`);
  }
}
const dates = verifyDates(rulesetData);
broken += dates.length;
dates.forEach(print);
const promised = Object.keys(promises).length;
console.log(`\n${promised} promises, ${broken} broken, in ${Math.round(performance.now() - start)} ms`);
if (broken > 0) process.exitCode = 1;
