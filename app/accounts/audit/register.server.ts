// What the audit trail adds to the running server: its head is signed at the start, within a second of every entry, and
// at the end; and a check that says when the trail does not fit what was signed.

import { systemClock } from '../../platform/clock.ts';
import { pool } from '../../platform/db.server.ts';
import { registerCheck } from '../../platform/health.server.ts';
import { onStart, onStop } from '../../platform/start.server.ts';
import { headKeeper, TURN } from './keep-signing.server.ts';

const keeper = headKeeper(pool);

registerCheck('audit', () => keeper.health());

onStart(async () => {
  await keeper.turn(systemClock.now(), 'note');
  let going = true;
  let turn = Promise.resolve();
  let next: NodeJS.Timeout;
  // One turn after the other, however long one takes.
  const wait = () => {
    next = setTimeout(() => {
      turn = keeper.turn(systemClock.now()).then(() => (going ? wait() : undefined));
    }, TURN).unref();
  };
  wait();
  onStop(async () => {
    going = false;
    clearTimeout(next);
    await turn;
    await keeper.turn(systemClock.now(), 'note');
  });
});
