/**
 * All that each audience can say, for the check that every statement of the guidance can come true. Everything that is
 * offered is ticked at once; of radio answers, each is given in turn beside the first of the others that raises
 * something; and all of it once for every age and once for none.
 */
import { type AgeBand, ageBands, type Evidence } from '../threshold/evidence.ts';
import type { Speaker } from '../threshold/verify/reach.ts';
import type { Answers } from './answers.ts';
import type { Bank } from './bank.ts';
import { evidenceOf } from './evidence-of.ts';
import { fiveAndOver } from './holds.ts';
import { type Audience, audiences, type Choice, type Condition, type Question } from './question.ts';
import { walk } from './walk.ts';

const agesOf = (audience: Audience): readonly AgeBand[] =>
  audience === 'young-person' ? fiveAndOver : ageBands;

/** Whether a condition could hold for this audience, whatever else is answered. */
function couldHold(condition: Condition | undefined, audience: Audience): boolean {
  if (!condition) return true;
  if ('audience' in condition) return condition.audience.includes(audience);
  if ('ages' in condition) return condition.ages.some((age) => agesOf(audience).includes(age));
  if ('all' in condition) return condition.all.every((part) => couldHold(part, audience));
  if ('any' in condition) return condition.any.some((part) => couldHold(part, audience));
  // Only of audiences is it certain that they are another: whatever else may be so may also not be.
  if ('not' in condition && 'audience' in condition.not) return !couldHold(condition.not, audience);
  return true;
}

const isChoice = (question: Question): question is Choice => question.kind !== 'text';

function indicatorsFor(bank: Bank, audience: Audience): Set<string> {
  const asked = bank.questions.filter(isChoice).filter((question) => couldHold(question.asked, audience));
  const offered = asked.flatMap(({ options }) =>
    options.filter((option) => couldHold(option.asked, audience)),
  );
  return new Set(offered.flatMap(({ indicates }) => indicates ?? []));
}

/** Everything ticked at once, and of radio answers the first that raises something. */
function everything(bank: Bank, audience: Audience): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const { id, kind, options } of bank.questions.filter(isChoice)) {
    const ticked = options.filter(({ exclusive }) => !exclusive);
    const raising = ticked.find(({ indicates }) => indicates) ?? ticked[0];
    if (kind === 'checkboxes') answers[id] = ticked.map((option) => option.id);
    else if (raising) answers[id] = raising.id;
  }
  return { ...answers, who: audience };
}

function* completeAnswers(bank: Bank, audience: Audience): Generator<Answers> {
  const all = everything(bank, audience);
  const radios = bank.questions.filter(isChoice).filter(({ id, kind }) => kind === 'radios' && id !== 'who');
  for (const age of [undefined, ...agesOf(audience)]) {
    const stated = age ?? 'unknown';
    const aged = { ...all, ages: [stated], 'your-age': stated };
    yield aged;
    for (const { id, options } of radios) {
      if (id === 'your-age') continue;
      for (const option of options) if (option.id !== all[id]) yield { ...aged, [id]: option.id };
    }
  }
}

function* evidenceFrom(bank: Bank, audience: Audience): Generator<Evidence> {
  for (const answers of completeAnswers(bank, audience)) yield evidenceOf(walk(bank, answers));
}

/** The audiences of a bank, as the check of the guidance sees them. */
export function speakersOf(bank: Bank): Speaker[] {
  return audiences.map((audience) => ({
    id: audience,
    aboutThemselves: audience === 'young-person',
    raises: indicatorsFor(bank, audience),
    ages: new Set(agesOf(audience)),
    evidence: () => evidenceFrom(bank, audience),
  }));
}
