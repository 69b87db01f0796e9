/** What comes in while somebody writes a decision is before them when they decide. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreementsExcept, aHeldReferral, asked, latestLink } from '../../../tests/support/checks.ts';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { addMore } from '../../referral/add.server.ts';
import { replyByLink } from '../checks/reply-by-link.server.ts';
import { askToReconsider } from '../reconsidering/ask.server.ts';
import { changeDecision, uphold } from '../reconsidering/reconsider.server.ts';
import { takeReconsideration } from '../reconsidering/take.server.ts';
import { decide } from './decide.server.ts';
import { signOff } from './sign-off.server.ts';
import { happenedSince } from './since.server.ts';

let amara: Staff;
let joel: Staff;
let ruth: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
  ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
  await agreementsExcept();
});
afterAll(closeDb);

const addedTo = (id: string, at: Date) =>
  addMore(id, { id: randomUUID(), words: 'He was arrested this morning.', safety: {}, said: [] }, at);
const now = (id: string) =>
  db.referral.findUniqueOrThrow({ where: { id }, select: { status: true, version: true } });

test('more from whoever told us stops a decision until it was on the page', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  await addedTo(id, later(5));
  expect(await decide(reference, aDecision({ added: 0 }), amara, later(6))).toEqual({ kind: 'stale' });
  expect(await now(id), 'nobody else’s claim or rating fails over it').toEqual({
    status: 'claimed',
    version: 1,
  });
  expect(await happenedSince(id, tuesday, amara.id)).toMatchObject([
    { by: 'Whoever told us', what: 'added something to what was sent', isAdded: true },
  ]);
  expect((await decide(reference, aDecision({ added: 1 }), amara, later(7))).kind).toBe('decided');
});

test('so does the reply of an agency, which is named', async () => {
  const { id, reference } = await aHeldReferral(amara);
  await asked(reference, amara);
  const reply = { kind: 'knows', words: 'Two calls in May.', name: 'Dev Rao', role: 'Desk' } as const;
  await replyByLink(await latestLink(id), reply, later(5));
  expect(await decide(reference, aDecision({ added: 0 }), amara, later(6))).toEqual({ kind: 'stale' });
  expect(await happenedSince(id, later(1), amara.id)).toMatchObject([
    { by: 'Marlshire Police', what: 'gave the reply of an agency', isAdded: true },
  ]);
});

test('a manager agrees to nothing that more has come to since they read it', async () => {
  const { id, reference } = await aReferral({ heldBy: amara, redFlag: true, asked: 'mash' }).save();
  await decide(reference, aDecision({ outcome: 'no-further-action' }), amara, tuesday);
  await addedTo(id, later(5));
  const { version } = await now(id);
  const agreed = (added: number) => signOff(reference, { verdict: 'agree', version, added }, ruth, later(6));
  expect(await agreed(0)).toEqual({ kind: 'stale' });
  expect((await agreed(1)).kind).toBe('signed-off');
});

test('and whoever looks again reads it too, whether the decision stands or not', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  await decide(reference, aDecision(), amara, tuesday);
  await askToReconsider(reference, { askedBy: 'referrer', reason: 'Look again' }, 'referrer', later(1));
  await takeReconsideration(reference, joel, later(2));
  await addedTo(id, later(5));
  const { version } = await now(id);
  const anew = aDecision({ outcome: 'strategy-discussion', version, added: 0 });
  expect(await changeDecision(reference, anew, joel, later(6))).toEqual({ kind: 'stale' });
  const stands = { rationale: 'Read again', answer: 'The help still fits.' };
  expect(await uphold(reference, { ...stands, added: 0 }, joel, later(6))).toEqual({ kind: 'stale' });
  expect(await uphold(reference, { ...stands, added: 1 }, joel, later(7))).toEqual({ kind: 'upheld' });
});
