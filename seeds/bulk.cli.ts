// Fills the database at DATABASE_URL for the bench: `node --import tsx seeds/bulk.cli.ts 100000`.
import { closeDb } from '../app/platform/db.server.ts';
import { seedBulk } from './bulk.ts';

const count = Number(process.argv[2]);
try {
  if (!Number.isInteger(count) || count < 1) throw new Error('Say how many, like 100000');
  const begun = performance.now();
  await seedBulk(count);
  console.log(`${count} referrals in ${((performance.now() - begun) / 1000).toFixed(1)} seconds`);
} catch (error) {
  console.error(error instanceof Error ? error.message : 'It did not work');
  process.exitCode = 1;
} finally {
  await closeDb();
}
