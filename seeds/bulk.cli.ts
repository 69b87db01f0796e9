// Fills the database at DATABASE_URL: `npm run seed:bulk -- --referrals 250000 --audit 1000000`.
import { parseArgs } from 'node:util';
import { closeDb } from '../app/platform/db.server.ts';
import { seedBulk } from './bulk.ts';
import { seedAudit } from './bulk-audit.server.ts';

const { values } = parseArgs({
  options: { referrals: { type: 'string', default: '0' }, audit: { type: 'string', default: '0' } },
});

async function timed(what: string, count: number, work: () => Promise<void>): Promise<void> {
  if (count === 0) return;
  const begun = performance.now();
  await work();
  console.log(`${count} ${what} in ${((performance.now() - begun) / 1000).toFixed(1)} seconds`);
}

try {
  const [referrals, audit] = [Number(values.referrals), Number(values.audit)];
  const isCount = (count: number) => Number.isInteger(count) && count >= 0;
  if (!isCount(referrals) || !isCount(audit) || referrals + audit === 0) {
    throw new Error('Say how many, like --referrals 250000 --audit 1000000');
  }
  await timed('referrals', referrals, () => seedBulk(referrals));
  await timed('audit entries', audit, () => seedAudit(audit, new Date()));
} catch (error) {
  console.error(error instanceof Error ? error.message : 'It did not work');
  process.exitCode = 1;
} finally {
  await closeDb();
}
