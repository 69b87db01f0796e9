/**
 * The only way to write to a person on a record. It takes the record and who is meant, never an address, so that a
 * mailbox nobody marked as safe cannot be written to by mistake.
 */
import type { Disclosable } from '../disclosure/disclosable.ts';
import { mailboxOf } from '../disclosure/reach.ts';
import type { Recipient } from '../disclosure/recipients.ts';
import { type Outgoing, queueMessage } from '../notifications/outbox.server.ts';
import type { Tx } from '../platform/db.server.ts';

/** Mails to a person on a record. The others go to mailboxes of our own. */
export type PersonMail = Mail<
  Extract<
    Outgoing,
    { template: 'referral-received' | 'referral-decided' | 'referrer-question' | 'family-answer' }
  >
>;
/** Each template with its own props. */
type Mail<Each> = Each extends Outgoing ? Pick<Each, 'template' | 'props'> : never;

interface Writing {
  record: Disclosable;
  recipient: Recipient;
  mail: PersonMail;
  referralId: string;
  at: Date;
}

/** Puts a mail in the outbox where there is a safe mailbox. Says whether there was one. */
export async function writeTo(
  tx: Tx,
  { record, recipient, mail, referralId, at }: Writing,
): Promise<'written' | 'no-safe-mailbox'> {
  const to = mailboxOf(record, recipient);
  if (!to) return 'no-safe-mailbox';
  await queueMessage(tx, { ...mail, to, referralId, at });
  return 'written';
}
