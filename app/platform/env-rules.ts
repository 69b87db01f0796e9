import { type Env, envSchema } from './env-schema.ts';

export type ReadEnv = { ok: true; env: Env } | { ok: false; problems: string[] };

/**
 * The settings in these variables, or one line for each that is wrong: its name, what is wrong, what to do.
 * An empty variable counts as absent. No line repeats a value.
 */
export function readEnv(variables: Record<string, string | undefined>): ReadEnv {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = envSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const lines = new Map<unknown, string>();
    for (const { path, message } of parsed.error.issues) {
      const [wrong = 'is wrong', todo = 'See .env.example'] = message.split('|');
      if (!lines.has(path[0])) lines.set(path[0], `${String(path[0])} ${wrong}. ${todo}.`);
    }
    return { ok: false, problems: [...lines.values()] };
  }
  const settings = parsed.data;
  const problems = [...problemsOfLogins(settings), ...(isLive(settings) ? problemsWhenLive(settings) : [])];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    env: {
      ...settings,
      HOST: settings.HOST ?? (isLive(settings) ? '0.0.0.0' : '127.0.0.1'),
      ORIGIN: settings.ORIGIN ?? `http://localhost:${settings.PORT}`,
    },
  };
}

/** Real families may be on the other side: nothing may be generated, pretended or sent in the clear. */
export function isLive(settings: { NODE_ENV: string; DEMONSTRATION: boolean }): boolean {
  return settings.NODE_ENV === 'production' && !settings.DEMONSTRATION;
}

/** An owner of what, when the application's own database is the embedded one? */
function problemsOfLogins({ DATABASE_URL, DATABASE_OWNER_URL }: Partial<Env>): string[] {
  if (!DATABASE_OWNER_URL || DATABASE_URL) return [];
  return ['DATABASE_URL is missing beside DATABASE_OWNER_URL. Write the login of the application.'];
}

type Given = Pick<Env, 'NODE_ENV' | 'DEMONSTRATION' | 'DATA_KEYS' | 'SMTP_URL' | 'DATABASE_URL'> & {
  DATABASE_OWNER_URL?: string;
  ORIGIN?: string;
};

function problemsWhenLive({
  ORIGIN,
  DATA_KEYS,
  SMTP_URL,
  DATABASE_URL,
  DATABASE_OWNER_URL,
}: Given): string[] {
  const otherwise = 'or set DEMONSTRATION=true (pretend data only) or NODE_ENV=development';
  return [
    !DATA_KEYS && `DATA_KEYS is missing. Write id:key, the key 32 random bytes in base64, ${otherwise}.`,
    !SMTP_URL && `SMTP_URL is missing. Write the mail server, like smtps://user:password@host, ${otherwise}.`,
    !ORIGIN &&
      `ORIGIN is missing. Write the address people type, like https://help.example.gov.uk, ${otherwise}.`,
    ORIGIN && !ORIGIN.startsWith('https:') && 'ORIGIN is not encrypted. Write an https address.',
    DATABASE_URL &&
      !reachesDatabaseSafely(DATABASE_URL) &&
      'DATABASE_URL does not check who it talks to. Add sslmode=verify-full, or use a database on this machine.',
    DATABASE_OWNER_URL &&
      !reachesDatabaseSafely(DATABASE_OWNER_URL) &&
      'DATABASE_OWNER_URL does not check who it talks to. Add sslmode=verify-full, as to DATABASE_URL.',
  ].filter((line) => typeof line === 'string' && line !== '') as string[];
}

function reachesDatabaseSafely(address: string): boolean {
  const { hostname, searchParams } = new URL(address);
  const socket = searchParams.get('host')?.startsWith('/') ?? false;
  if (socket || ['', 'localhost', '127.0.0.1', '[::1]'].includes(hostname)) return true;
  return ['verify-full', 'verify-ca'].includes(searchParams.get('sslmode') ?? '');
}
