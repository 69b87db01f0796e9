import pino, { type DestinationStream } from 'pino';
import { env } from './env.server.ts';
import { type SafeError, safeError } from './safe-error.ts';

/** All a log line may hold: codes, ids, counts and times. What people wrote and who they are has no field. */
export interface LogLine {
  /** What happened, as a code: `request`, `mail-sent`, `sign-in-refused`. */
  event: string;
  requestId?: string;
  reference?: string;
  /** The pattern of the route (`/triage/:reference`), never an address with its values. */
  route?: string;
  method?: string;
  status?: number;
  ms?: number;
  /** The id of a staff account. */
  actor?: string;
  /** The id of a row. */
  id?: string;
  code?: string;
  name?: string;
  count?: number;
  attempt?: number;
  port?: number;
  error?: unknown;
}

const TEXT_LIMIT = 120;
const FIELDS: readonly (keyof LogLine)[] = [
  ...(['event', 'requestId', 'reference', 'route', 'method', 'status', 'ms', 'actor', 'id', 'code'] as const),
  ...(['name', 'count', 'attempt', 'port'] as const),
];

export interface Log {
  debug(line: LogLine): void;
  info(line: LogLine): void;
  warn(line: LogLine): void;
  error(line: LogLine): void;
}

/** JSON lines with times in UTC. A field that is not in `LogLine` is dropped, and no error keeps its message. */
export function createLog(level: string, to?: DestinationStream): Log {
  const base = { base: undefined, level, timestamp: pino.stdTimeFunctions.isoTime };
  const options = { ...base, formatters: { level: (label: string) => ({ level: label }) } };
  const lines = to ? pino(options, to) : pino(options);
  return {
    debug: (line) => lines.debug(allowed(line)),
    info: (line) => lines.info(allowed(line)),
    warn: (line) => lines.warn(allowed(line)),
    error: (line) => lines.error(allowed(line)),
  };
}

export const log: Log = createLog(env.NODE_ENV === 'test' ? 'silent' : env.LOG_LEVEL);

function allowed(line: LogLine): Record<string, string | number | SafeError> {
  const kept: Record<string, string | number | SafeError> = {};
  for (const field of FIELDS) {
    const value = line[field];
    if (typeof value === 'number') kept[field] = value;
    if (typeof value === 'string') kept[field] = value.slice(0, TEXT_LIMIT);
  }
  if (line.error !== undefined) kept.error = safeError(line.error);
  return kept;
}
