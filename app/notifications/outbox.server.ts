/** Mail to be sent, written down in the same transaction as the change it announces: both happen, or neither does. */
import { randomUUID } from 'node:crypto';
import type { Filled } from '../../emails/index.tsx';
import type { Tx } from '../platform/db.server.ts';
import { env } from '../platform/env.server.ts';
import { seal } from '../platform/seal.server.ts';

export type Outgoing = Filled & {
  /** One address. Another person is another message. */
  to: string;
  /** The referral it is about, for staff to follow up when it cannot be delivered. */
  referralId?: string;
  at: Date;
};

export const deliveryTask = 'deliver-message';

/**
 * Mail servers may be away for a weekend, so we go on for at least 72 hours. After its nth failure graphile-worker waits
 * e^min(n, 10) seconds: nine waits that grow to 2¼ hours take 12 817 s, and each later one 22 026 s (about 6 hours).
 * 72 hours are 259 200 s, so twelve long waits are needed: 12 817 + 12 × 22 026 = 277 135 s, 77 hours. That makes 21
 * waits between 22 attempts.
 */
export const maxAttempts = 22;

/** What is sealed in the outbox. */
export interface SealedMail {
  to: string;
  props: Filled['props'];
}

export const sealedAs = (id: string) => `Message:${id}`;

/**
 * Puts a message in the outbox, with the job that sends it. It leaves after the commit, and never holds up or fails the
 * change it announces: what is wrong with an address comes to light on delivery, where staff see it.
 */
export async function queueMessage(tx: Tx, outgoing: Outgoing): Promise<{ id: string }> {
  const { template, to, props, referralId, at } = outgoing;
  const id = randomUUID();
  const sealed = seal({ to, props } satisfies SealedMail, sealedAs(id));
  // The same on every attempt, so that a mail program can tell a duplicate.
  const messageId = `<${id}@${new URL(env.ORIGIN).hostname}>`;
  // Row and job in one statement: every referral waits for these.
  await tx.$executeRaw`
    WITH message AS (
      INSERT INTO "Message" ("id", "template", "sealedMail", "messageId", "createdAt", "referralId")
      VALUES (${id}::uuid, ${template}, ${sealed}, ${messageId}, ${at}, ${referralId ?? null}::uuid))
    SELECT graphile_worker.add_job(${deliveryTask}, payload => ${JSON.stringify({ id })}::json,
      job_key => ${id}, max_attempts => ${maxAttempts}::integer)`;
  return { id };
}

/** The job that sends a message. The same key again starts the same job afresh rather than adding a second one. */
export async function queueDelivery(tx: Tx, id: string): Promise<void> {
  const payload = JSON.stringify({ id });
  await tx.$executeRaw`SELECT graphile_worker.add_job(
    ${deliveryTask}, payload => ${payload}::json, job_key => ${id}, max_attempts => ${maxAttempts}::integer)`;
}
