/**
 * Whether somebody would guess a new password: what was in breaches, ordinary words and names, and words of this place
 * (NCSC and ASVS ask for such a deny-list). The dictionaries take half a second to read, so this is a thread of its
 * own, started when a password is set, which is seldom, and gone a minute later.
 */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { authority } from '../platform/authority.server.ts';
import { passwordProblem } from './password-rules.ts';

/** As many guesses as three words that have nothing to do with each other take, with room to spare. */
const FEWEST_GUESSES = 1e9;

/** Judging takes longer than the square of the length; nobody guesses what is longer by other means. */
const LONGEST_JUDGED = 64;

const IDLE = 60_000;

const { resolve } = createRequire(import.meta.url);

// Text, because what is built is one file: a thread needs a file or a text to start from.
const inThread = `
  const { parentPort, workerData: [core, common, english] } = require('node:worker_threads');
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }, words] = [core, common, english].map(require);
  const judge = new ZxcvbnFactory({
    dictionary: { ...dictionary, ...words.dictionary },
    graphs: adjacencyGraphs,
  });
  parentPort.on('message', ({ id, password, about }) =>
    parentPort.postMessage({ id, guesses: judge.check(password, about).guesses }));
`;

interface Judged {
  id: number;
  guesses: number;
}

let thread: Worker | undefined;
let timer: NodeJS.Timeout | undefined;
let asked = 0;

function threadNow(): Worker {
  clearTimeout(timer);
  if (thread) return thread;
  const packages = ['core', 'language-common', 'language-en'].map((name) => resolve(`@zxcvbn-ts/${name}`));
  const started = new Worker(inThread, { eval: true, workerData: packages });
  started.setMaxListeners(0);
  started.once('exit', () => {
    if (thread === started) thread = undefined;
  });
  thread = started;
  return started;
}

/** It goes when nobody has asked for a while, and never keeps a process from ending. */
function letRest(worker: Worker): void {
  worker.unref();
  clearTimeout(timer);
  timer = setTimeout(() => void worker.terminate(), IDLE).unref();
}

async function guessesFor(password: string, about: readonly string[]): Promise<number> {
  const worker = threadNow();
  asked += 1;
  const id = asked;
  worker.ref();
  return new Promise<number>((done, failed) => {
    const onMessage = (judged: Judged) => {
      if (judged.id !== id) return;
      finish();
      done(judged.guesses);
    };
    const onError = (error: Error) => {
      finish();
      failed(error);
    };
    const finish = () => {
      worker.off('message', onMessage).off('error', onError);
      if (worker.listenerCount('message') === 0) letRest(worker);
    };
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage({ id, password: password.slice(0, LONGEST_JUDGED), about });
  });
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);

/** The names of this place: what an outsider would try first. */
const localWords = [
  ...[authority.name, authority.shortName, authority.serviceName, authority.frontDoor.name],
  ...authority.teams.map(({ name }) => name),
].flatMap(wordsOf);

/** What is wrong with a new password in a sentence, or null. `about` are the person's own names and address. */
export async function newPasswordProblem(password: string, about: readonly string[]): Promise<string | null> {
  const problem = passwordProblem(password, [...about, ...localWords]);
  if (problem) return problem;
  const words = [...about.flatMap(wordsOf), ...localWords, 'safeguarding', 'frontdoor', 'socialwork'];
  if ((await guessesFor(password.normalize('NFKC'), words)) >= FEWEST_GUESSES) return null;
  return 'Use something harder to guess: three words that have nothing to do with each other';
}
