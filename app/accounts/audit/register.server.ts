// What the audit trail adds to the running server: its head is signed and logged at the start, every minute in which
// something was written, and at the end; and a check that says when the trail does not fit what was signed.

import { type Signing, signHead } from '../../platform/audit-heads.server.ts';
import { headInWords } from '../../platform/audit-heads.ts';
import { systemClock } from '../../platform/clock.ts';
import { pool } from '../../platform/db.server.ts';
import { registerCheck } from '../../platform/health.server.ts';
import { log } from '../../platform/log.server.ts';
import { onStart, onStop } from '../../platform/start.server.ts';

const EVERY = 60_000;
let latest: Signing | undefined;

async function signAndLog(): Promise<void> {
  const client = await pool.connect();
  try {
    latest = await signHead(client, systemClock.now());
    if (latest.kind === 'signed') log.info({ event: 'audit-head', code: headInWords(latest.head) });
    if (latest.kind === 'broken') log.error({ event: 'audit-broken', code: latest.code });
  } finally {
    client.release();
  }
}

const signOrSay = () => signAndLog().catch((error) => log.error({ event: 'audit-head-failed', error }));

registerCheck('audit', () => ({
  ok: latest?.kind !== 'broken',
  ...(latest?.kind === 'broken' && { note: latest.code }),
}));

onStart(async () => {
  await signOrSay();
  const signing = setInterval(() => void signOrSay(), EVERY);
  signing.unref();
  onStop(async () => {
    clearInterval(signing);
    await signOrSay();
  });
});
