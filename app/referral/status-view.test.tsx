// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { StatusView } from './status-view.tsx';
import type { Tracked } from './tracking.server.ts';

const day = (date: string) => new Date(`2026-06-${date}Z`);
const question = { id: 'q', question: 'Which school?', askedAt: day('09T10:00'), dueAt: day('10T10:00') };
const tracked = (named: Partial<Tracked> = {}): Tracked => ({
  ...{ id: 'one', reference: 'K7QM-4TXN', audience: 'professional', pass: '', addedAt: [], again: [] },
  ...{ receivedAt: day('09T09:00'), claimedAt: day('09T09:30'), decisionDueAt: day('10T09:00') },
  ...{ waitsForThem: false, isLate: false, decision: null, earlierAt: [], mayAskUntil: null },
  ...{ questions: [question], asOf: day('09T11:00') },
  ...named,
});
const answer: Answer = {
  ...{ says: 'Somebody will help.', replaces: null, why: 'They agreed.', waits: null, next: null },
  ...{ meanwhile: [], services: [] },
};
const shown = (named: Partial<Tracked>, said: Answer | null = null) =>
  renderToStaticMarkup(
    <StatusView
      tracked={tracked(named)}
      answer={said}
      frontDoor={{ name: 'Front Door', phone: '01632 960100' }}
      outOfHours={{ name: 'Emergency Duty Team', phone: '01632 960101' }}
    />,
  );

test('a question comes before all else until it is decided, and says when its time has gone by', () => {
  const html = shown({});
  expect(html.indexOf('We have a question for you')).toBeLessThan(html.indexOf('Where it is'));
  expect(html).toContain('Please answer by 11am on Wednesday 10 June');
  const late = shown({ asOf: day('11T09:00') });
  expect(late).toContain('Your answer still helps');
  expect(late).not.toContain('Please answer by');
});

test('once it is decided the answer comes first, nobody is hurried, and the question can still be answered', () => {
  const decision = { outcome: 'early-support', at: day('10T12:00'), answer: 'They agreed.', startsNow: true };
  const html = shown({ decision: { ...decision, capacityFoundAt: null } }, answer);
  const [said, asked] = ['Somebody will help.', 'A question we asked before we decided'].map((words) =>
    html.indexOf(words),
  );
  expect(said).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(said ?? 0);
  expect(html).toContain('name="answer"');
  expect(html).not.toMatch(/Please answer by|We have a question for you/);
});
