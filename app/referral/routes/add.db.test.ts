import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { aReferral } from '../../../tests/support/referrals.ts';
import { closeDb } from '../../platform/db.server.ts';
import { newStatusPass } from '../status-pass.server.ts';
import { action } from './add.tsx';

afterEach(() => void vi.useRealTimers());
afterAll(closeDb);

/** What the page answers at this minute of an afternoon to whoever presses the button of the status page. */
async function pressed(minute: number, pass: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 5, 9, 14, minute) });
  const body = new URLSearchParams({ pass, do: 'open' });
  const request = new Request('http://localhost/status/add', { method: 'POST', body });
  const answer = await action({ request, params: {}, context: {} as never });
  return answer.data as { kind: string; pass?: string };
}

test('each page of adding has half an hour of its own, and none is opened by one that has closed', async () => {
  const { id } = await aReferral().save();
  const ofStatusPage = newStatusPass(id, new Date(2026, 5, 9, 14, 0));
  const first = await pressed(25, ofStatusPage);
  expect(first.kind).toBe('open');
  expect((await pressed(50, first.pass ?? '')).kind).toBe('open');
  expect((await pressed(50, ofStatusPage)).kind).toBe('closed');
});
