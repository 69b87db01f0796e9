/** Adds somebody to the front door: `npm run staff:add -- e-mail "name" role`, with the password on standard input. */
import { text } from 'node:stream/consumers';
import { systemClock } from '../platform/clock.ts';
import { closeDb } from '../platform/db.server.ts';
import { createAccount } from './create-account.server.ts';
import { roleOf, roles } from './roles.ts';

async function add([email = '', name = '', asked = '']: readonly string[]): Promise<string> {
  const role = roleOf(asked);
  if (!/^\S+@\S+$/.test(email) || name.trim() === '' || !role) {
    throw new Error(`Give an e-mail address, a name and a role (${roles.join(' or ')})`);
  }
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  const result = await createAccount({ email, name, role, password }, systemClock.now());
  if (result.kind === 'exists') throw new Error('There is already an account for this e-mail address');
  if (result.kind === 'weak-password') throw new Error(`The password does not do: ${result.problem}`);
  return `${result.staff.name} can sign in now`;
}

try {
  console.log(await add(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : 'It did not work');
  process.exitCode = 1;
} finally {
  await closeDb();
}
