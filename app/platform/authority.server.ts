import { readFileSync } from 'node:fs';
import { type Authority, authoritySchema } from './authority.ts';
import { env } from './env.server.ts';

/** The authority this service belongs to, read once. A wrong file stops the start. */
export const authority: Authority = readAuthority(env.AUTHORITY_FILE);

/**
 * The authority in this file. Throws an error fit for the terminal that names each wrong place: the file holds
 * no secrets and no personal details, so it may be quoted.
 */
export function readAuthority(file: string): Authority {
  const read = authoritySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`The authority file ${file} is wrong:\n${lines.join('\n')}`);
}
