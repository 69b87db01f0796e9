/**
 * What a password must be, after the NCSC: long enough, not one everybody tries, nothing about which characters, and
 * no date on which it ends.
 */
const SHORTEST = 12;
const LONGEST = 256;

/** Long enough to pass, and tried first all the same. */
const common = [
  ...['password', 'passw0rd', 'letmein', 'welcome', 'qwerty', 'qwertyuiop', 'administrator', 'changeme'],
  ...['iloveyou', 'football', 'liverpool', 'frontdoor', 'safeguarding', 'socialwork', 'children', 'council'],
];

/** Runs of keys: what is typed by sliding along the keyboard. */
const runs = ['0123456789012345678901234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

const isRun = (password: string) =>
  runs.some((run) => {
    const typed = password.toLowerCase();
    return run.includes(typed) || [...run].reverse().join('').includes(typed);
  });

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** What is wrong with a new password in a sentence, or null. `about` are words an outsider would try first. */
export function passwordProblem(password: string, about: readonly string[] = []): string | null {
  if (password.length < SHORTEST) return `Use ${SHORTEST} characters or more`;
  if (password.length > LONGEST) return `Use ${LONGEST} characters or fewer`;
  if (new Set(password).size < 5) return 'Use more than a few different characters';
  const letters = bare(password);
  const words = [...common, ...about.map(bare).filter((word) => word.length > 3)];
  if (isRun(password) || words.some((word) => letters === word || letters === word + word)) {
    return 'Use something harder to guess: three words that have nothing to do with each other';
  }
  return null;
}
