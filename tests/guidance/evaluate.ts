/**
 * Holds the guidance against published thresholds: each case is what somebody would tick for a circumstance that a
 * published document (or a story made from several) places at a level. `npm run evaluate` prints the table, and fails
 * on any missed red flag, on over-referral above 3% and on less than 95% within the levels the documents allow.
 */
import { readFileSync } from 'node:fs';
import { evidenceOf } from '../../app/questionnaire/evidence-of.ts';
import { bank } from '../../app/questionnaire/question-bank/index.ts';
import { walk } from '../../app/questionnaire/walk.ts';
import { guide } from '../../app/threshold/guide.ts';
import { marlshire2026 } from '../../app/threshold/rulesets/marlshire-2026/index.ts';
import { type Case, casesSchema } from './case.ts';

interface Judged extends Case {
  level: number;
  lost: readonly string[];
}

/** The level for one case, and any answer that the journey would not have asked for. */
function judge(one: Case): Judged {
  const walked = walk(bank, { who: one.audience, ...one.answers });
  const lost = Object.entries(one.answers).flatMap(([question, options]) =>
    options
      .filter((option) => ![walked.answers[question]].flat().includes(option))
      .map((option) => `${question}.${option}`),
  );
  return { ...one, level: guide(evidenceOf(walked), marlshire2026).level, lost };
}

const read = (file: string) =>
  casesSchema.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))).map(judge);
const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;

function report(title: string, cases: readonly Judged[]): boolean {
  const flagged = cases.filter(({ redFlag }) => redFlag);
  const missed = flagged.filter(({ level }) => level < 4);
  const outside = cases.filter(({ acceptable, level }) => !acceptable.includes(level));
  const never4 = cases.filter(({ acceptable }) => !acceptable.includes(4));
  const over = never4.filter(({ level }) => level === 4);
  const lost = cases.filter((one) => one.lost.length > 0);

  console.log(
    `\n${title}: ${cases.length} cases, ${percent(cases.length - outside.length, cases.length)} within what is accepted`,
  );
  console.log(`  red flags at level 4    ${flagged.length - missed.length} of ${flagged.length}`);
  console.log(
    `  over-referral to MASH   ${over.length} of ${never4.length} (${percent(over.length, never4.length)})`,
  );
  console.log('  published level   advised 1   2   3   4');
  for (const expected of [1, 2, 3, 4]) {
    const here = cases.filter((one) => one.expected === expected);
    const counts = [1, 2, 3, 4].map((level) =>
      String(here.filter((one) => one.level === level).length).padStart(3),
    );
    console.log(`  ${expected}                        ${counts.join(' ')}`);
  }
  for (const { id, level, acceptable, about } of outside) {
    console.log(`  ${id} advised ${level}, accepted ${acceptable.join(' or ')}: ${about}`);
  }
  for (const { id, lost: answers } of lost) console.log(`  ${id} is never asked for ${answers.join(', ')}`);
  return (
    missed.length === 0 &&
    lost.length === 0 &&
    over.length <= 0.03 * never4.length &&
    outside.length <= 0.05 * cases.length
  );
}

const good = [
  report('Stories', read('vignettes.json')),
  report('Single circumstances', read('indicators.json')),
  report('Stories of an independent tester', read('stories.json')),
  report('Single circumstances of an independent tester', read('published-facts.json')),
  report('Stories after practice reviews, in full and in a hurry', read('practice.json')),
  report('Answers given in a hurry, left out or against each other', read('second-look.json')),
];
if (!good.every(Boolean)) process.exitCode = 1;
