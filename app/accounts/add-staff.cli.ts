/**
 * Adds somebody to the front door: `npm run staff:add -- e-mail "name" role team`, with the password on standard input.
 * Whoever reads referrals has a team, a partner agency worker an agency, and anybody else none.
 */
import { text } from 'node:stream/consumers';
import { systemClock } from '../platform/clock.ts';
import { bootstrap, runStops } from '../platform/start.server.ts';
import { placeProblem } from './place.ts';
import { roleOf, roles } from './roles.ts';

/** The database is only known once the service is bootstrapped, so what uses it is loaded after that. */
async function add([email = '', name = '', asked = '', place]: readonly string[]): Promise<string> {
  const role = roleOf(asked);
  if (!/^\S+@\S+$/.test(email) || name.trim() === '' || !role) {
    return `Give an e-mail address, a name and a role (${roles.join(' or ')})`;
  }
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  await bootstrap();
  const { knownPlaces } = await import('./known-places.server.ts');
  const { createAccount } = await import('./create-account.server.ts');
  const { closeDb } = await import('../platform/db.server.ts');
  const [teamId, agencyId] = role === 'partner-worker' ? [undefined, place] : [place, undefined];
  try {
    const wrong = placeProblem(role, { teamId: teamId ?? null, agencyId: agencyId ?? null }, knownPlaces);
    if (wrong) return `${wrong.problem} (${[...knownPlaces.teams, ...knownPlaces.agencies].join(', ')})`;
    const account = { email, name, role, teamId, agencyId, password };
    const result = await createAccount(account, systemClock.now());
    if (result.kind === 'created') return '';
    return result.kind === 'exists'
      ? 'There is already an account for this e-mail address'
      : `The password does not do. ${result.problem}`;
  } finally {
    await closeDb();
  }
}

const problem = await add(process.argv.slice(2));
await runStops();
if (problem === '') console.log('They can sign in now');
else {
  console.error(problem);
  process.exitCode = 1;
}
