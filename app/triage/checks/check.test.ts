import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Check, type CheckEvent, isToBeChased, move } from './check.ts';

const start = Date.UTC(2026, 10, 24, 10);
const at = (minutes: number) => new Date(start + minutes * 60_000);
const fresh: Check = { state: 'asked', dueAt: at(240), chasedAt: [], closedAt: null, version: 1 };

const events: readonly CheckEvent[] = ['chase', 'reply', 'no-reply', 'withdraw'];
const happened = fc.array(
  fc.record({ event: fc.constantFrom(...events), after: fc.integer({ min: 0, max: 120 }) }),
  { maxLength: 12 },
);

/** The same in other words: what a check still allows, as a set. */
function allowed(closedBy: CheckEvent | null, isDue: boolean): CheckEvent[] {
  if (closedBy === null) return isDue ? [...events] : ['chase', 'reply', 'withdraw'];
  return closedBy === 'no-reply' ? ['reply'] : [];
}

test('whatever happens in whatever order, a check does only what it may, and every change counts once', () => {
  fc.assert(
    fc.property(happened, (story) => {
      let check = fresh;
      let [closedBy, minutes, changes, chases]: [CheckEvent | null, number, number, number] = [null, 0, 0, 0];
      for (const { event, after } of story) {
        minutes += after;
        const moved = move(check, event, at(minutes));
        const may = allowed(closedBy, minutes >= 240).includes(event);
        expect(moved.kind).toBe(may ? 'moved' : 'refused');
        if (moved.kind === 'refused') continue;
        changes += 1;
        if (event === 'chase') chases += 1;
        else closedBy = event;
        check = moved.to;
        expect(check.version).toBe(1 + changes);
        expect(check.chasedAt).toHaveLength(chases);
        expect(check.closedAt === null).toBe(closedBy === null);
        expect(check.dueAt).toEqual(fresh.dueAt);
      }
    }),
  );
});

test('that there was no reply can be written down at the deadline, and not a moment before', () => {
  expect(move(fresh, 'no-reply', at(239.99))).toEqual({ kind: 'refused', because: 'not-due' });
  expect(move(fresh, 'no-reply', at(240))).toMatchObject({ kind: 'moved', to: { state: 'no-reply' } });
});

test('a reply that comes after it was written off is taken', () => {
  const written = { ...fresh, state: 'no-reply', closedAt: at(300) } as const;
  expect(move(written, 'reply', at(400))).toMatchObject({ to: { state: 'replied', closedAt: at(400) } });
});

test('of itself an agency is chased once, when its time is over, and not after somebody did it by hand', () => {
  expect(isToBeChased(fresh, at(239))).toBe(false);
  expect(isToBeChased({ ...fresh, chasedAt: [at(100)] }, at(240))).toBe(true);
  expect(isToBeChased({ ...fresh, chasedAt: [at(100), at(240)] }, at(600))).toBe(false);
  expect(isToBeChased({ ...fresh, state: 'replied' }, at(600))).toBe(false);
});
