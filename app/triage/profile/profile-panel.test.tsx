import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Answers } from '../../questionnaire/answers.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import { profileOf } from './profile.ts';
import { ProfilePanel } from './profile-panel.tsx';

const shown = (answers: Answers) =>
  renderToStaticMarkup(<ProfilePanel profile={profileOf({ answers, audience: 'professional' }, bank)} />);
const mark = 'Five or more factors: the target group of the family mapping';

test('five factors are marked, each is named with its answer, and it says that they decide nothing', () => {
  const four = { 'home-signs': ['crowded', 'money'], 'grown-ups-signs': ['low', 'drink-drugs'] };
  const five = { ...four, 'home-signs': ['crowded', 'money', 'no-work'] };
  expect(shown(four)).not.toContain(mark);
  expect(shown(five)).toContain(mark);
  expect(shown(five)).toContain('No parent in work');
  expect(shown(five)).toContain('Too many people for the space');
  expect(shown(five)).toContain('They decide nothing and are no score');
});
