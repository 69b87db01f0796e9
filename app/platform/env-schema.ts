import { z } from 'zod';

/** One key of the ring: its name is written into every envelope it seals. */
export interface NamedKey {
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A message is "what is wrong|what to do"; it never repeats the value, which may be a secret. */
const say = (wrong: string, todo: string) => ({ error: `${wrong}|${todo}` });

const flag = z
  .enum(['true', 'false'], say('is neither true nor false', 'Write true or false'))
  .transform((text) => text === 'true');

function url(protocols: string[], example: string) {
  return z.string().refine(
    (text) => {
      return URL.canParse(text) && protocols.includes(new URL(text).protocol);
    },
    say('is not an address of the right kind', `Write it like ${example}`),
  );
}

const origin = url(['http:', 'https:'], 'https://help.example.gov.uk').refine(
  (text) => !URL.canParse(text) || new URL(text).origin === text,
  say('is more than an origin', 'Leave out the path and the slash at the end'),
);

const KEY = /^[A-Za-z0-9_-]{1,16}:[A-Za-z0-9+/]{43}=$/;
const KEYS_HELP = 'Write id:key[,older-id:older-key], each key 32 random bytes in base64';

/** Reads "id:base64,older:base64". The first key seals, every key opens, the last one makes the blind keys. */
export const dataKeys = z
  .string()
  .refine((text) => text.split(',').every((part) => KEY.test(part)), say('is not a list of keys', KEYS_HELP))
  .transform((text): NamedKey[] =>
    text.split(',').map((part) => {
      const [id = '', key = ''] = part.split(':');
      return { id, bytes: new Uint8Array(Buffer.from(key, 'base64')) };
    }),
  )
  .refine(
    (keys) => new Set(keys.map((key) => key.id)).size === keys.length,
    say('names one key twice', 'Give each key its own id'),
  );

const port = z
  .string()
  .regex(/^\d{1,5}$/, say('is not a port number', 'Write a whole number from 1 to 65535'))
  .transform(Number)
  .refine((n) => n >= 1 && n <= 65535, say('is out of range', 'Write a whole number from 1 to 65535'));

/** What each variable must look like alone. What they must be together is in `env-rules.ts`. */
export const envSchema = z.object({
  // A forgotten NODE_ENV must not be the one that relaxes the rules.
  NODE_ENV: z
    .enum(
      ['development', 'test', 'production'],
      say('is not a known way to run', 'Write development, test or production'),
    )
    .default('production'),
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, say('is not a host', 'Write an address to listen on, like 127.0.0.1'))
    .optional(),
  ORIGIN: origin.optional(),
  TRUST_PROXY: flag.default(false),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/name').optional(),
  /** Whoever owns the tables and may change them, where the application itself has a login that may not. */
  DATABASE_OWNER_URL: url(
    ['postgres:', 'postgresql:'],
    'postgresql://owner:password@host:5432/name',
  ).optional(),
  DATA_DIR: z.string().max(1000, say('is too long', 'Write the path of a folder')).default('.data'),
  DATA_KEYS: dataKeys.optional(),
  DEMONSTRATION: flag.default(false),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.gov.uk').optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n"]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/,
      say('is not a sender', 'Write it like Front Door <front-door@example.gov.uk>'),
    )
    .default('Front Door <front-door@example.org>'),
  AUTHORITY_FILE: z
    .string()
    .endsWith('.json', say('is not a JSON file', 'Write the path of the authority file'))
    .default('seeds/authority/marlshire.json'),
  WORKER: z
    .enum(
      ['in-process', 'separate'],
      say('is not a known place for the mail worker', 'Write in-process or separate'),
    )
    .default('in-process'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      say('is not a log level', 'Write fatal, error, warn, info, debug or silent'),
    )
    .default('info'),
});

type Parsed = z.output<typeof envSchema>;

/** The settings of this process. `DATABASE_URL` is filled in at start-up when PostgreSQL is embedded. */
export type Env = Parsed & { HOST: string; ORIGIN: string };
