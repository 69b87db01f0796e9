import { createTransport } from 'nodemailer';
import type { Rendered } from '../../emails/index.tsx';
import { env, live } from '../platform/env.server.ts';
import { log } from '../platform/log.server.ts';
import { mailboxFolder, putInMailbox } from './mailbox.server.ts';

export interface Mail extends Rendered {
  id: string;
  messageId: string;
  /** One address. */
  to: string;
  /** When it was called for. */
  at: Date;
}

/** Resolves only when the mail was accepted; throws what the mail server said, or when it is told to give up. */
export interface Mailer {
  send(mail: Mail, giveUp?: AbortSignal): Promise<void>;
  close(): void;
}

export interface MailSettings {
  /** Without it, mail goes to the mailbox in `dataDir`. */
  smtpUrl?: string;
  from: string;
  dataDir: string;
  /** Real families: nothing travels in the clear. */
  live: boolean;
}

/** The mailer of this process, from its settings. */
export function mailer(): Mailer {
  return createMailer({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, dataDir: env.DATA_DIR, live });
}

export function createMailer({ smtpUrl, from, dataDir, live }: MailSettings): Mailer {
  if (!smtpUrl) return mailboxMailer(from, dataDir);
  const transport = createTransport({ ...smtpOptions(smtpUrl, live), ...noOutsideContent });
  // A connection that breaks while idle is opened again when it is needed.
  transport.on('error', (error) => log.warn({ event: 'mail-connection-lost', error }));
  return {
    send: async (mail, giveUp) => {
      await transport.sendMail({ ...composed(mail, from), signal: withDeadline(giveUp) });
    },
    close: () => transport.close(),
  };
}

const noOutsideContent = { disableFileAccess: true, disableUrlAccess: true };

/** No server may hold a message longer than this, however slowly it trickles. Well within the lease of a job. */
function withDeadline(giveUp?: AbortSignal): AbortSignal {
  const deadline = AbortSignal.timeout(120_000);
  return giveUp ? AbortSignal.any([deadline, giveUp]) : deadline;
}

/** Read from the address by hand, so that nothing in its query can switch protection off. */
export function smtpOptions(smtpUrl: string, live: boolean) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === 'smtps:';
  return {
    pool: true as const,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: live && !secure,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    maxConnections: 4,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    dnsTimeout: 15_000,
  };
}

/** The recipient is given as a part and in the envelope, so no text is ever split into several. */
function composed({ to, messageId, subject, text, html }: Mail, from: string) {
  return {
    from,
    to: { name: '', address: to },
    envelope: { from, to: [to] },
    messageId,
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

function mailboxMailer(from: string, dataDir: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, ...noOutsideContent });
  const folder = mailboxFolder(dataDir);
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(composed(mail, from));
      const { id, to, subject, text, at } = mail;
      await putInMailbox(folder, { id, to, subject, text, at: at.toISOString() }, message);
    },
    close: () => transport.close(),
  };
}
