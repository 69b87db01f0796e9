/** The named circumstances that may never drop below the MASH, whoever changes the ruleset: answers in, level out. */
import { expect, test } from 'vitest';
import { type AgeBand, nothingSaid } from '../threshold/evidence.ts';
import { guide } from '../threshold/guide.ts';
import { rulesets } from '../threshold/rulesets/index.ts';
import { marlshire2026 } from '../threshold/rulesets/marlshire-2026/index.ts';
import { bank } from './question-bank/index.ts';
import { suggestionFor } from './suggestion.ts';
import { walk } from './walk.ts';

const at = new Date('2026-11-20T10:00:00Z');
const raising = (indicator: string) => {
  for (const question of bank.questions) {
    if (question.kind === 'text') continue;
    const option = question.options.find(({ indicates = [] }) =>
      indicates.some((raised) => raised === indicator),
    );
    if (option) return { question, option };
  }
  throw new Error(`No option raises ${indicator}`);
};

test.each(['minor-injury', 'accidents-small', 'accidents-frequent'])(
  'a baby of three months with %s goes to the MASH, whatever else is well',
  (indicator) => {
    const { question, option } = raising(indicator);
    const answers = {
      ...{ who: 'professional', ages: ['under-6-months'], areas: [question.part] },
      ...{
        [`${question.part}-signs`]: [option.id],
        [question.id]: question.kind === 'radios' ? option.id : [option.id],
      },
      strengths: ['wants-help', 'loved', 'somebody-acts'],
    };
    const walked = walk(bank, answers);
    expect([...walked.raised.keys()]).toContain(indicator);
    const guidance = suggestionFor(bank, walked, rulesets, at)?.guidance;
    expect(guidance).toMatchObject({ level: 4, redFlag: true });
  },
);

const disabled = { who: 'professional', ages: ['5-to-9'], 'child-facts': ['disability'], areas: ['marks'] };
const withReason = { 'marks-signs': ['clear-reason'], strengths: ['wants-help', 'loved', 'somebody-acts'] };

test.each([['no'], ['unknown'], [undefined]])(
  'a disabled child of seven with a bruise, who moves about alone: %s, goes to the MASH',
  (moving) => {
    const answers = { ...disabled, ...withReason, ...(moving && { moving }) };
    expect(suggestionFor(bank, walk(bank, answers), rulesets, at)?.guidance).toMatchObject({
      level: 4,
      redFlag: true,
    });
  },
);

test('a child with asthma who runs about may graze a knee', () => {
  const answers = { ...disabled, ...withReason, moving: 'yes' };
  expect(suggestionFor(bank, walk(bank, answers), rulesets, at)?.guidance.level).toBe(1);
});

test('so does a baby of three months who has had many accidents, told on the pages about health', () => {
  const baby = { who: 'professional', ages: ['under-6-months'], areas: ['health'] };
  const accidents = { 'health-signs': ['casualty'], 'health-detail': ['accidents'] };
  const answers = { ...baby, ...accidents, strengths: withReason.strengths };
  expect(suggestionFor(bank, walk(bank, answers), rulesets, at)?.guidance).toMatchObject({
    level: 4,
    redFlag: true,
  });
});

const alone = ['parent-suicidal', 'parent-no-other-adult'];
const care = ['help-failed', 'long-standing', 'hungry-often'];
test.each<[told: string, indicators: string[], age: AgeBand]>([
  ['the only adult of a child of three has tried to end their life', alone, '1-to-4'],
  ['the only adult of a child of seven plans to end their life', alone, '5-to-9'],
  ['one adult has hit the other many times for years', ['domestic-chronic', 'domestic-ongoing'], '10-to-12'],
  ['poor care has gone on for long although there was help', care, '5-to-9'],
  ['nobody has seen a hungry child for weeks', ['kept-from-sight', 'hungry-often'], '1-to-4'],
])('%s: that goes to the MASH, whatever else is well', (_, indicators, age) => {
  const told = { ...nothingSaid, indicators: new Set(indicators), ages: new Set([age]) };
  const strengths = new Set(marlshire2026.easing.strengths);
  for (const said of [told, { ...told, strengths }]) expect(guide(said, marlshire2026).level).toBe(4);
  for (const left of indicators) {
    const without = new Set(indicators.filter((one) => one !== left));
    expect(guide({ ...told, indicators: without }, marlshire2026).level, `without ${left}`).toBeLessThan(4);
  }
});
