import { describe, expect, test } from 'vitest';
import { journeyOf, levelOfRoute } from '../app/questionnaire/journey.ts';
import { bank } from '../app/questionnaire/question-bank/index.ts';
import { aDraft } from './builders/draft.ts';
import { scenes } from './scenes/index.ts';

/** Pages from the first question to the one that sends, and how many areas of life they cover. */
function lengthOf({ referral, suggests }: (typeof scenes)[number]) {
  const { steps, walked } = journeyOf(bank, aDraft(referral));
  const areas = bank.areas.filter(({ id }) => walked.questions.some(({ part }) => part === id)).length;
  const isSmall = areas <= 1 && suggests !== null && levelOfRoute[suggests] <= 2;
  return { pages: steps.length, isSmall, isUnsure: walked.answers.areas?.includes('not-sure') ?? false };
}

describe('nobody turns more pages than their worry needs', () => {
  test.each(scenes.map((scene) => [scene.title, scene] as const))('%s', (_, scene) => {
    const { pages, isSmall, isUnsure } = lengthOf(scene);
    if (!isUnsure) expect(pages).toBeLessThanOrEqual(isSmall ? 20 : 35);
  });

  test('some scenes are small and some are not, so that both promises are kept', () => {
    const lengths = scenes.map(lengthOf);
    expect(lengths.filter(({ isSmall }) => isSmall).length).toBeGreaterThan(3);
    expect(Math.max(...lengths.map(({ pages }) => pages))).toBeGreaterThan(20);
  });
});
