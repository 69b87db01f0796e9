/** Makes what records are found by again, where it was made with other keys or in another way: `npm run keys:renew`. */
import { bootstrap, runStops } from '../platform/start.server.ts';

/** The database is only known once the service is bootstrapped, so what uses it is loaded after that. */
async function renew(): Promise<string> {
  await bootstrap();
  const { closeDb } = await import('../platform/db.server.ts');
  const { renewKeys } = await import('./renew-keys.server.ts');
  const { renewed, failed } = await renewKeys();
  await closeDb();
  console.log(`${renewed} ${renewed === 1 ? 'record was' : 'records were'} given the keys of today.`);
  return failed === 0
    ? ''
    : `${failed} could not be opened; the log names them. Run it again once they can be.`;
}

const problem = await renew().catch((error) => (error instanceof Error ? error.message : 'It did not work'));
await runStops();
if (problem !== '') {
  console.error(problem);
  process.exitCode = 1;
}
