// `npm run demo`: the built server with pretend families and staff in it. Settings come first: they are read on import.
import process from 'node:process';
import type { NewAccount } from '../accounts/create-account.server.ts';

process.env.DEMONSTRATION = 'true';
process.env.NODE_ENV = 'production';
// So that the addresses and sign-ins below are not scrolled away; LOG_LEVEL=info shows each request.
process.env.LOG_LEVEL ||= 'warn';

const { bootstrap, orExplain, runStops } = await import('./start.server.ts');

await orExplain(async () => {
  await bootstrap();
  const { closeDb } = await import('./db.server.ts');
  const { demoSignIns, seedIfEmpty } = await import('../../seeds/seed.ts');
  const { pretendCodeNow } = await import('../accounts/pretend-authenticator.server.ts');
  await seedIfEmpty();
  await closeDb();
  // The built server has its own copy of every module, and starts the database again as its own.
  await runStops();

  await import(new URL('../../build/server/index.js', import.meta.url).href);
  const { env } = await import('./env.server.ts');
  const address = env.ORIGIN;
  const now = new Date();
  const asLine = ({ email, password, role, teamId, agencyId }: NewAccount) =>
    [
      `  ${email.padEnd(37)}${password.padEnd(25)}${pretendCodeNow(email, now)}`,
      [role, teamId ?? agencyId].filter(Boolean).join(', '),
    ].join('  ');
  // Not `console`, which the running server keeps quiet.
  process.stdout.write(`
  Ask for help       ${address}/
  Staff              ${address}/staff
  Mail it would send ${address}/mailbox

  Sign in as any of these (pretend people; the password is the same for whoever reads this). The page that asks for a
  code shows the one of the moment; those below are of now.
${demoSignIns.map(asLine).join('\n')}
`);
});
