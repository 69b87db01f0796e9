/** What may be written down about an error: never its message, which repeats values from the database or a form. */
export interface SafeError {
  name: string;
  code?: string;
  frames: string[];
  cause?: SafeError;
}

const FRAME = /^\s{4}at (?:[\w$.<>[\] ]+ \()?[^\s()]+:\d+:\d+\)?$/;
const NAME = /^[A-Za-z]{1,60}$/;
/** The folders above the service say where a machine keeps things, which is nobody's business. */
const FOLDERS = /(?:file:\/\/)?\/\S*?\/(?=app\/|build\/|seeds\/|node_modules\/)/;
const CODE = /^[A-Za-z0-9_]{1,40}$/;

/**
 * The name, code and stack frames of an error and of its causes, without any message.
 * Takes anything that was thrown and never throws itself.
 */
export function safeError(thrown: unknown, depth = 0): SafeError {
  if (!(thrown instanceof Error)) return { name: 'NotAnError', frames: [] };
  const { name, stack = '', message, cause } = thrown;
  const code = 'code' in thrown ? String(thrown.code) : '';
  return {
    name: NAME.test(name) ? name : 'Error',
    ...(CODE.test(code) && { code }),
    frames: framesOf(stack, message),
    ...(cause !== undefined && depth < 3 && { cause: safeError(cause, depth + 1) }),
  };
}

function framesOf(stack: string, message: string): string[] {
  // A message of several lines could imitate a frame: start after it.
  const at = message === '' ? -1 : stack.indexOf(message);
  return stack
    .slice(at < 0 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, 12)
    .map((line) => line.trim().replace(FOLDERS, '').slice(0, 200));
}
