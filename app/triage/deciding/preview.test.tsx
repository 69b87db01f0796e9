// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { authority } from '../../platform/authority.server.ts';
import { routeOf } from '../../platform/authority.ts';
import { type Audience, audiences } from '../../questionnaire/question.ts';
import { answerToFamily, answerToReferrer } from '../../referral/answer.ts';
import { AnswerView } from '../../referral/answer-view.tsx';
import { FamilyAnswer, FamilyLetter } from '../../referral/family-letter.tsx';
import { letterFrom, wayInOf } from '../../referral/letter-from.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import type { DecisionInput } from './decision.ts';
import { DecisionPreview } from './decision-preview.tsx';
import { previewOf } from './preview.server.ts';

const at = new Date('2026-11-24T10:00Z');
const why = 'The school and you agree.\nSomebody will call.';
const reference = 'K7QM-4TXN';

function recordOf(audience: Audience): ReferralRecord {
  return {
    ...{ bankVersion: 'test', audience, sections: [], people: [], suggestion: null, answers: {} },
    asked: { route: 'support', reason: '' },
    details: { you: { email: 'priya@school.example' }, contact: { ways: ['call'], phone: '07700 900123' } },
  };
}

function shownFor(outcome: string, audience: Audience, startsNow: 'yes' | 'no') {
  const input: DecisionInput = {
    ...{ outcome, startsNow, rationale: 'Only for us', answer: why, version: 1 },
    ...{ family: 'told', familyAnswer: 'For your family.' },
  };
  const record = recordOf(audience);
  const about = { reference, redFlag: false, records: { current: record, all: [record] }, waitingFor: null };
  const preview = previewOf(input, about, at);
  if (!preview) throw new Error(outcome);
  return { preview, html: renderToStaticMarkup(<DecisionPreview preview={preview} values={{ ...input }} />) };
}

const withoutHeadings = (html: string) => html.replace(/<(\/?)h[23]/g, '<$1h');

describe('what is shown before it is sent is what is read', () => {
  test.each(authority.outcomes)('$code', (outcome) => {
    for (const audience of audiences)
      for (const startsNow of ['yes', 'no'] as const) {
        const { html } = shownFor(outcome.code, audience, startsNow);
        const answering = { startsNow: !outcome.needsCapacity || startsNow === 'yes', at };
        const toReferrer = answerToReferrer(authority, outcome, audience, { ...answering, why });
        const toFamily = answerToFamily(authority, outcome, { ...answering, why: 'For your family.' });
        const letter = { reference, answeredAt: at, from: letterFrom(), wayIn: wayInOf(null) };
        const real = [
          <AnswerView key="referrer" answer={toReferrer} />,
          <FamilyAnswer key="page" {...letter} answer={toFamily} />,
          <FamilyLetter key="letter" {...letter} answer={toFamily} />,
        ];
        for (const page of real)
          expect(withoutHeadings(html)).toContain(withoutHeadings(renderToStaticMarkup(page)));
      }
  });

  test('the rationale is carried along, and shown to neither', () => {
    const { html } = shownFor('early-support', 'professional', 'yes');
    expect(html.match(/Only for us/g)).toHaveLength(1);
    expect(html).toContain('<input type="hidden" name="rationale" value="Only for us"/>');
  });

  test.each(authority.outcomes)(
    'a family is not told to comfort a child for having spoken: $code',
    (outcome) => {
      const { meanwhile } = answerToFamily(authority, outcome, { why, startsNow: true, at });
      const { firstSteps } = routeOf(authority, outcome.route ?? 'universal');
      expect(meanwhile).toEqual(firstSteps.family);
      expect(meanwhile.join(' '), 'nobody learns from it that a child spoke').not.toMatch(
        /told|did right|listen to|secret|who may have hurt/i,
      );
    },
  );

  test('a family’s letter has a date, says what happens next and nothing of who told us', () => {
    const { preview } = shownFor('early-support', 'professional', 'yes');
    expect(JSON.stringify(preview.family)).not.toMatch(/priya|example/i);
    const letter = renderToStaticMarkup(preview.family && <FamilyLetter {...preview.family} />);
    expect(letter).toContain('24 November 2026');
    expect(letter).toContain('What happens next');
  });
});
