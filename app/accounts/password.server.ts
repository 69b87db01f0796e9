/**
 * Passwords as argon2id hashes. A hash takes a fraction of a second and 19 MiB, in the thread pool and not on the
 * event loop; only a few run at once, so that a flood of guesses costs neither memory nor the referrers' pages.
 */
import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const strength = { algorithm: 2 satisfies Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const AT_ONCE = 2;
const MOST_WAITING = 40;

let running = 0;
/** Whoever sits at a device we know, or is signed in: no flood from outside stands before them. */
const known: (() => void)[] = [];
const waiting: (() => void)[] = [];

/** More are waiting than could be answered in reasonable time: ask again in a moment. */
export class TooManyAtOnce extends Error {
  override name = 'TooManyAtOnce';
}

async function inTurn<T>(work: () => Promise<T>, isKnown = false): Promise<T> {
  if (running >= AT_ONCE) {
    const line = isKnown ? known : waiting;
    if (line.length >= MOST_WAITING) throw new TooManyAtOnce();
    // Whoever ends hands their place over, so `running` is not raised here.
    await new Promise<void>((resolve) => line.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = known.shift() ?? waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

// The same characters typed on another keyboard may arrive composed differently.
const normal = (password: string) => password.normalize('NFKC');

/** The hash to keep. Throws `TooManyAtOnce` rather than let a queue grow. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(normal(password), strength));

/** The hash of random bytes that nobody has kept: no password is right for it. */
const decoy =
  '$argon2id$v=19$m=19456,t=2,p=1$Ywjh3H22z3z/1Blkf6nFSQ$cAlllchP86uBmNc3+TSyzVTRetCss+CKreccYMokcQA';

/**
 * Whether this is the password. Without an account it takes the same work to say no, so that nobody can find out
 * from the time it takes who has one. Whoever `isKnown` goes before everybody else.
 */
export async function isPassword(password: string, kept: string | null, isKnown = false): Promise<boolean> {
  const same = await inTurn(() => verify(kept ?? decoy, normal(password)), isKnown);
  return same && kept !== null;
}
