/** What somebody reads once their questions are answered, and what they read who then send nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBrowser } from '../../tests/support/pages.ts';
import { paths } from '../paths.ts';
import { closeDb } from '../platform/db.server.ts';
import type { Answers } from './answers.ts';
import { detailFormsFor } from './details/index.ts';
import { beginDraft, draftOfToken, saveDraft } from './draft.server.ts';
import { holdDraft } from './draft-cookie.server.ts';
import type { DraftContent } from './journey.ts';
import { bank } from './question-bank/index.ts';
import { walk } from './walk.ts';

let ask: Awaited<ReturnType<typeof aBrowser>>;
beforeAll(async () => {
  ask = await aBrowser();
});
afterAll(closeDb);

/** Every question answered: these as given, and the rest “None of these”, or else “I do not know”. */
function answered(given: Answers): Answers {
  const answers = { ...given };
  for (let { next } = walk(bank, answers); next; { next } = walk(bank, answers)) {
    if (next.kind === 'text') answers[next.id] = 'A few words';
    else answers[next.id] = next.options.some(({ id }) => id === 'none') ? ['none'] : 'unknown';
  }
  return answers;
}

/** A browser that holds a draft with these answers, and what somebody in it gets to read, without the tags. */
async function aBrowserWith(given: Answers) {
  const token = await beginDraft(bank.version, answered(given), new Date());
  const [cookie = ''] = (await holdDraft(token)).split(';');
  return { token, go: (path: string, form?: Record<string, string>) => ask(path, { cookie, form }) };
}

async function read(path: string, given: Answers): Promise<string> {
  const { go } = await aBrowserWith(given);
  const { status, text } = await go(path);
  expect(status).toBe(200);
  return inWords(text);
}

function inWords(text: string): string {
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  return main
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const neighbour = { who: 'other', relation: 'neighbour', ages: ['5-to-9'], areas: ['not-sure'] };
const everydayServices = 'Services near you could help with this';

test('a neighbour who does not know if the child is safe is not told that everyday services will do', async () => {
  const page = await read(paths.suggestion(), { ...neighbour, 'danger-now': 'unknown' });
  expect(page).toContain('We cannot tell yet how much help is needed');
  expect(page).toContain('a person reads every word');
  expect(page).not.toContain(everydayServices);
  expect(page).not.toContain('Nobody is sent anything');
  expect(page).not.toContain('Ask for more');
});

test('a young person who does not know is spoken to', async () => {
  const young = { who: 'young-person', 'your-age': '10-to-12', areas: ['not-sure'], 'danger-now': 'no' };
  const page = await read(paths.suggestion(), { ...young, 'safe-2': ['unknown'] });
  expect(page).toContain('We cannot tell yet what would help you');
  expect(page).toContain('You said that you do not know if you are safe.');
});

test('a neighbour who saw nothing wrong is told of services, and that own words are read by people', async () => {
  const page = await read(paths.suggestion(), { ...neighbour, 'danger-now': 'no' });
  expect(page).toContain(everydayServices);
  expect(page).toContain('What you wrote in your own words is not weighed here.');
});

test('what is not known takes nothing from what is known', async () => {
  const hungry = { ...neighbour, areas: ['care'], 'care-signs': ['hungry'], 'danger-now': 'unknown' };
  const page = await read(paths.suggestion(), hungry);
  expect(page).toContain('This sounds like a family who need one worker to stay with them');
  expect(page).not.toContain('We cannot tell yet');
});

test('“Yes” is shown with the question it answers', async () => {
  const page = await read(paths.suggestion(), { ...neighbour, 'danger-now': 'yes' });
  expect(page).toContain('You said: “Is a child in danger now, or will one be today? Yes”');
});

test('somebody who ticked something grave and sends nothing is asked to call, at the number for this hour', async () => {
  const page = await read(paths.notSending(), { ...neighbour, 'safe-1': ['sexual'], 'danger-now': 'no' });
  expect(page).toContain('a child may come to serious harm. Nobody here knows of it unless you tell us.');
  expect(page).toMatch(/Please call Marlshire .+ now, on [\d ]+\./);
});

test('somebody who ticked nothing grave and sends nothing is not alarmed', async () => {
  const page = await read(paths.notSending(), { ...neighbour, 'danger-now': 'no' });
  expect(page).not.toContain('serious harm');
  expect(page).toMatch(/talk it over without giving a name, call Marlshire Front Door on [\d ]+/);
});

test('somebody who ticks something grave after choosing is told to call, and chooses again, before they send', async () => {
  const { token, go } = await aBrowserWith({ ...neighbour, areas: ['care'], 'care-signs': ['grubby'] });
  await go(paths.suggestion(), { route: 'early-support-hub', reason: '' });
  const draft = await draftOfToken(token);
  if (!draft) throw new Error('The draft is kept');
  const details = Object.fromEntries(detailFormsFor('other').map(({ id }) => [id, {}]));
  const changed = (answers: Answers) => (content: DraftContent) => ({
    ...content,
    details,
    answers: { ...content.answers, ...answers },
  });
  await saveDraft(draft, changed({}), new Date());
  expect((await go(paths.check())).status).toBe(200);

  await saveDraft(draft, changed({ 'safe-1': ['sexual'] }), new Date());
  const led = await go(paths.check());
  expect([led.status, led.headers.get('Location')]).toEqual([302, `${paths.suggestion()}?change`]);
  const page = (await go(paths.suggestion())).text;
  expect(inWords(page)).toContain('You changed an answer, and that changes what we suggest.');
  expect(inWords(page)).toContain('now, then carry on here');
  expect(page).not.toMatch(/type="radio"[^>]*checked/);

  await go(paths.suggestion(), { route: 'early-support-hub', reason: 'The family asked for that' });
  expect((await go(paths.check())).status).toBe(200);
});
