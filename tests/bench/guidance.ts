/**
 * How many suggestions one core gives in a second, from saved answers to the level with its reasons: the walk, the
 * evidence and the guidance, as the pages run them. The answers are those of the bundled cases, in turn.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { suggestLine } from '../../app/questionnaire/commands/suggest-line.ts';
import { evidenceOf } from '../../app/questionnaire/evidence-of.ts';
import { bank } from '../../app/questionnaire/question-bank/index.ts';
import { walk } from '../../app/questionnaire/walk.ts';
import { guide } from '../../app/threshold/guide.ts';
import { inForce } from '../../app/threshold/in-force.ts';
import { rulesets } from '../../app/threshold/rulesets/index.ts';
import { casesSchema } from '../guidance/case.ts';

const goal = 100_000;
const at = new Date();
const ruleset = inForce(rulesets, at);
if (!ruleset) throw new Error('No ruleset is in force today');

const cases = ['vignettes.json', 'indicators.json'].flatMap((file) =>
  casesSchema.parse(JSON.parse(readFileSync(new URL(`../guidance/${file}`, import.meta.url), 'utf8'))),
);
const saved = cases.map(({ audience, answers }) => ({ who: audience, ...answers }));
const lines = cases.map(({ id, audience, answers }) => JSON.stringify({ id, audience, answers }));

/** Seconds of processor time: what else the machine does must not count. */
const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Runs `once` over all of `inputs` for a second, warms up first, and counts how many a second in the best of runs. */
function perSecond<T>(inputs: readonly T[], once: (input: T) => unknown, runs = 3): number {
  const run = () => {
    const start = seconds();
    let done = 0;
    while (seconds() - start < 1) {
      for (const input of inputs) once(input);
      done += inputs.length;
    }
    return done / (seconds() - start);
  };
  run();
  return Math.round(Math.max(...Array.from({ length: runs }, run)));
}

const weighing = { bank, rulesets, at };
const walked = saved.map((answers) => walk(bank, answers));
const evidence = walked.map(evidenceOf);
const rows = [
  {
    what: 'suggestions, from answers to level and reasons',
    perSecond: perSecond(saved, (answers) => guide(evidenceOf(walk(bank, answers)), ruleset)),
    goal,
  },
  { what: '  of which the walk', perSecond: perSecond(saved, (answers) => walk(bank, answers)), goal: null },
  {
    what: '  of which the guidance',
    perSecond: perSecond(evidence, (said) => guide(said, ruleset)),
    goal: null,
  },
  {
    what: 'lines of npm run suggest, worded and explained',
    perSecond: perSecond(lines, (line) => JSON.stringify(suggestLine(weighing, line))),
    goal: null,
  },
];

const met = rows.every(({ perSecond: found, goal: wanted }) => wanted === null || found >= wanted);
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ cases: cases.length, node: process.version, rows, met }));
} else {
  console.log(`${cases.length} cases, one core’s time, Node ${process.version}, best of three`);
  for (const { what, perSecond: found, goal: wanted } of rows) {
    const against = wanted === null ? '' : `  goal ${wanted.toLocaleString('en-GB')}`;
    console.log(`${what.padEnd(50)} ${found.toLocaleString('en-GB').padStart(9)} a second${against}`);
  }
}
if (!met) process.exitCode = 1;
