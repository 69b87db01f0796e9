import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** As whom PostgreSQL runs, since it refuses to run as root and initdb refuses a user without a name. */
export type RunAs = {
  /** Goes in front of the program and its arguments. */
  prefix: readonly string[];
  /** Set when the process becomes another user. */
  user?: { uid: number; gid: number };
  /** Who owns the files then, as seen from outside; undefined where files have no such owner. */
  owner?: { uid: number; gid: number };
};

/** Shows the process to itself as `nobody`; the files stay ours. Works in folders no other user may enter. */
const namespace = ['unshare', '--user', '--map-user=65534', '--'] as const;

/**
 * Chooses as whom to run `program` on files in `folder`, by trying.
 * @throws when nothing works here, saying to set DATABASE_URL.
 */
export function chooseRunAs(program: string, folder: string): RunAs {
  const tried: string[] = [];
  for (const candidate of candidates()) {
    const problem = tryOut(candidate, program, folder);
    if (problem === undefined) return candidate;
    tried.push(problem);
  }
  throw new Error(
    `The built-in database cannot run here as this user (${tried.join('; ')}). Set DATABASE_URL to a PostgreSQL ` +
      'server of your own (15 or newer), or start as an ordinary user.',
  );
}

function candidates(): RunAs[] {
  if (!process.getuid || !process.getgid) return [{ prefix: [] }];
  const ours = { uid: process.getuid(), gid: process.getgid() };
  if (ours.uid === 0) {
    const others = ['postgres', 'nobody'].flatMap(findUser);
    return [...others.map((user) => ({ prefix: [], user, owner: user })), { prefix: namespace, owner: ours }];
  }
  return hasName() ? [{ prefix: [], owner: ours }] : [{ prefix: namespace, owner: ours }];
}

function hasName(): boolean {
  try {
    return os.userInfo().username !== '';
  } catch {
    return false;
  }
}

function findUser(name: string): { uid: number; gid: number }[] {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = (line ?? '').split(':');
  return uid && gid ? [{ uid: Number(uid), gid: Number(gid) }] : [];
}

/** What stops this candidate from entering the folder and running the program, or undefined if nothing does. */
function tryOut(runAs: RunAs, program: string, folder: string): string | undefined {
  const question =
    process.platform === 'win32'
      ? [program, '--version']
      : [...runAs.prefix, '/bin/sh', '-c', 'cd "$1" && "$0" --version', program, folder];
  const [command = program, ...args] = question;
  const { status, stderr, error } = spawnSync(command, args, { ...runAs.user, encoding: 'utf8' });
  if (status === 0) return undefined;
  return (error?.message ?? stderr ?? '').trim().split('\n')[0] || `exit code ${status}`;
}

/** Hands a folder's files to whoever PostgreSQL runs as, for instance after the folder was moved or made private. */
export function giveTo(owner: RunAs['owner'], folder: string): void {
  if (!owner || lstatSync(folder).uid === owner.uid) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const where = path.join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) chownSync(where, owner.uid, owner.gid);
  }
  // The folder last: its owner says whether all the rest is done.
  chownSync(folder, owner.uid, owner.gid);
}
