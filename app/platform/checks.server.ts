import { authority } from './authority.server.ts';
import { expiryAlarm } from './bank-holidays/by-nation.ts';
import { systemClock } from './clock.ts';
import { pool } from './db.server.ts';
import { registerCheck } from './health.server.ts';
import { seal, unseal } from './seal.server.ts';

/** What the platform itself depends on. Features add their own checks beside these. */
export function registerPlatformChecks(): void {
  registerCheck('database', answersQueries, { neededToServe: true });
  registerCheck('keys', sealsAndOpens, { neededToServe: true });
  registerCheck('bank-holidays', () => {
    const { daysLeft, alarming } = expiryAlarm(authority.nation, systemClock.now());
    return { ok: !alarming, note: `${daysLeft} days left` };
  });
}

async function answersQueries() {
  await pool.query('SELECT 1');
  return { ok: true };
}

function sealsAndOpens() {
  return { ok: unseal(seal('whole', 'Health:keys'), 'Health:keys') === 'whole' };
}
