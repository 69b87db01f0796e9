import { expect, test } from 'vitest';
import {
  type BasisCode,
  basisCodes,
  type ConsentCode,
  consentCodes,
  mayShareInEmergency,
  problemsWith,
} from './basis.ts';

const because = {
  cause: 'A burn in the shape of an iron.',
  words: 'He may be hurt again if they hear of it.',
};
const askedWith = (basis: BasisCode, consent: ConsentCode) =>
  problemsWith({ basis, consent, ...because, why: consent === 'refused' ? 'outweighed' : 'harms-child' });

/** The whole rule: every basis with every answer to whether the family agreed. */
const rule: Record<BasisCode, Record<ConsentCode, 'asked' | 'refused'>> = {
  'section-47': { given: 'asked', 'not-asked': 'asked', refused: 'asked' },
  'suspected-harm': { given: 'asked', 'not-asked': 'asked', refused: 'asked' },
  'vital-interests': { given: 'asked', 'not-asked': 'asked', refused: 'asked' },
  'section-17': { given: 'asked', 'not-asked': 'refused', refused: 'refused' },
  'public-task': { given: 'asked', 'not-asked': 'refused', refused: 'refused' },
};

test.each(basisCodes.flatMap((basis) => consentCodes.map((consent) => ({ basis, consent }))))(
  'a check on $basis with consent $consent goes out only where the law allows it',
  ({ basis, consent }) => {
    const problems = askedWith(basis, consent);
    expect(problems.length === 0 ? 'asked' : 'refused').toBe(rule[basis][consent]);
    if (problems.length > 0) expect(problems).toMatchObject([{ field: 'basis' }]);
  },
);

test.each(['section-47', 'suspected-harm', 'vital-interests'] as const)(
  'without consent, %s is not enough by itself: what gives cause and why consent was dispensed with are recorded',
  (basis) => {
    const bare = { basis, consent: 'not-asked' } as const;
    expect(problemsWith(bare).map(({ field }) => field)).toEqual(['cause', 'why', 'words']);
    const blank = { ...bare, cause: '  ', why: 'no-time', words: '\n' } as const;
    expect(problemsWith(blank).map(({ field }) => field)).toEqual(['cause', 'words']);
  },
);

test('a refusal can be outweighed, and nothing else can', () => {
  const outweighed = { basis: 'section-47', why: 'outweighed', ...because } as const;
  expect(problemsWith({ ...outweighed, consent: 'refused' })).toEqual([]);
  expect(problemsWith({ ...outweighed, consent: 'not-asked' })).toMatchObject([{ field: 'why' }]);
});

test('with the family’s agreement nothing has to be dispensed with', () => {
  for (const basis of basisCodes) expect(problemsWith({ basis, consent: 'given' })).toEqual([]);
});

test('only section 47 and vital interests may share without an agreement in force', () => {
  expect(basisCodes.filter(mayShareInEmergency)).toEqual(['section-47', 'vital-interests']);
});
