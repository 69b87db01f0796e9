/**
 * Takes one message of the outbox to the mail server. At least once is the honest promise: only a process that is killed
 * between the server's "250" and our own mark sends a message again, and then with the same Message-ID.
 */
import type { Task } from 'graphile-worker';
import { z } from 'zod';
import { type Filled, isTemplate, render } from '../../emails/index.tsx';
import { authority } from '../platform/authority.server.ts';
import { systemClock } from '../platform/clock.ts';
import { db } from '../platform/db.server.ts';
import { env } from '../platform/env.server.ts';
import { log } from '../platform/log.server.ts';
import { unseal } from '../platform/seal.server.ts';
import { isOneAddress, type MailProblem, mailProblem } from './mail-problem.ts';
import type { Mailer } from './mailer.server.ts';
import { type SealedMail, sealedAs } from './outbox.server.ts';

/** Tells graphile-worker to try again later. Its message is a code, because graphile-worker writes it down. */
export class PutOff extends Error {
  override name = 'PutOff';
}

const payloadSchema = z.object({ id: z.uuid() });

interface Waiting {
  id: string;
  template: string;
  sealedMail: Uint8Array;
  messageId: string;
  createdAt: Date;
}

/** The job `deliver-message`: sends through this mailer, and records what became of it. */
export function deliverMessage(mailer: Mailer, clock = systemClock): Task {
  return async (payload, { job, abortSignal }) => {
    const { id } = payloadSchema.parse(payload);
    const message = await db.message.findFirst({
      where: { id, state: 'waiting' },
      select: { id: true, template: true, sealedMail: true, messageId: true, createdAt: true },
    });
    if (!message) return;
    const problem = await attempt(mailer, message, abortSignal);
    const line = { id, name: message.template, attempt: job.attempts };
    if (!problem) {
      await record(id, { state: 'sent', sentAt: clock.now(), lastProblem: null });
      log.info({ event: 'mail-sent', ...line });
      return;
    }
    if (problem.permanent || job.attempts >= job.max_attempts) {
      await record(id, { state: 'dead', deadAt: clock.now(), lastProblem: problem.code });
      log.error({ event: 'mail-dead', code: problem.code, ...line });
      return;
    }
    await record(id, { lastProblem: problem.code });
    log.warn({ event: 'mail-put-off', code: problem.code, ...line });
    throw new PutOff(problem.code);
  };
}

/** Null once the mail server has it. */
async function attempt(mailer: Mailer, message: Waiting, giveUp: AbortSignal): Promise<MailProblem | null> {
  try {
    const { id, messageId, createdAt: at } = message;
    const { to, props } = unseal<SealedMail>(message.sealedMail, sealedAs(id));
    if (!isTemplate(message.template)) return { code: 'unknown-template', permanent: false };
    if (!isOneAddress(to)) return { code: 'bad-address', permanent: true };
    // They were sealed together, when the types still knew which props go with which template.
    const filled = { template: message.template, props } as Filled;
    const rendered = render(filled, { authority, origin: env.ORIGIN, at });
    await mailer.send({ id, messageId, to, at, ...rendered }, giveUp);
    return null;
  } catch (error) {
    return mailProblem(error);
  }
}

type Outcome =
  | { state: 'sent'; sentAt: Date; lastProblem: null }
  | { state: 'dead'; deadAt: Date; lastProblem: string }
  | { lastProblem: string };

async function record(id: string, outcome: Outcome): Promise<void> {
  await db.message.updateMany({
    where: { id, state: 'waiting' },
    data: { ...outcome, attempts: { increment: 1 } },
  });
}
