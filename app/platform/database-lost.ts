/** Prisma's, PostgreSQL's and the socket's ways of saying that the database cannot be reached just now. */
const PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037']);
const POSTGRES = /^(?:08\w{3}|57P0[123]|53300)$/;
const SOCKET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);
const ADAPTER = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);
const POOL = /^(?:Connection terminated|timeout exceeded when trying to connect)/;

/** True when the error, or a cause of it, means that the database is away: the same request may work later. */
export function isDatabaseLost(thrown: unknown, depth = 0): boolean {
  if (typeof thrown !== 'object' || thrown === null || depth > 5) return false;
  const { code, kind, originalCode, cause, errors, message, syscall } = thrown as Record<string, unknown>;
  if (typeof code === 'string' && (PRISMA.has(code) || POSTGRES.test(code))) return true;
  if (
    typeof code === 'string' &&
    SOCKET.has(code) &&
    ['connect', 'read', 'write', 'getaddrinfo'].includes(`${syscall}`)
  )
    return true;
  if (typeof kind === 'string' && ADAPTER.has(kind)) return true;
  if (typeof originalCode === 'string' && POSTGRES.test(originalCode)) return true;
  if (typeof message === 'string' && POOL.test(message)) return true;
  if (Array.isArray(errors) && errors.some((error) => isDatabaseLost(error, depth + 1))) return true;
  return isDatabaseLost(cause, depth + 1);
}
