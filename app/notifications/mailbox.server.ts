/** Where mail goes when there is no mail server: files on this machine, read in the demonstration's own mailbox. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { env } from '../platform/env.server.ts';

const storedMail = z.object({
  id: z.uuid(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  /** When it was called for, as ISO 8601. */
  at: z.iso.datetime(),
});
export type StoredMail = z.output<typeof storedMail>;

export const mailboxFolder = (dataDir: string) => join(dataDir, 'mail');

/** True where the mailbox may be read in a browser: pretend data, and mail that goes nowhere else. */
export function isMailboxOpen({ DEMONSTRATION, SMTP_URL }: Pick<typeof env, 'DEMONSTRATION' | 'SMTP_URL'>) {
  return DEMONSTRATION && !SMTP_URL;
}

/** Keeps the mail as it would be sent (.eml), and beside it what a reader needs, so that no parser is needed. */
export async function putInMailbox(folder: string, mail: StoredMail, eml: Buffer | Readable): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await putWhole(join(folder, `${mail.id}.eml`), eml);
  await putWhole(join(folder, `${mail.id}.json`), JSON.stringify(mail));
}

/** A reader sees the whole file or none of it, and nobody else on this machine sees either. */
async function putWhole(file: string, content: string | Buffer | Readable): Promise<void> {
  await writeFile(`${file}.part`, content, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

/** Every mail in the mailbox, the newest first. */
export async function listMailbox(folder = mailboxFolder(env.DATA_DIR)): Promise<StoredMail[]> {
  const files = await readdir(folder).catch(emptyWhenMissing);
  const ids = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
  const mails = await Promise.all(ids.map((id) => readMailbox(id, folder)));
  return mails.filter((mail) => mail !== null).sort((a, b) => b.at.localeCompare(a.at));
}

/** One mail, or null when there is none of this id. */
export async function readMailbox(
  id: string,
  folder = mailboxFolder(env.DATA_DIR),
): Promise<StoredMail | null> {
  // The id may come from an address bar: only one of ours can name a file.
  if (!z.uuid().safeParse(id).success) return null;
  const json = await readFile(join(folder, `${id}.json`), 'utf8').catch(nullWhenMissing);
  return json === null ? null : storedMail.parse(JSON.parse(json));
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function emptyWhenMissing(error: unknown): string[] {
  if (isMissing(error)) return [];
  throw error;
}

function nullWhenMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}
