/** A mail as whoever gets it will read it, for a preview before anything is sent. */
import { type Filled, render } from '../../emails/index.tsx';
import { authority } from '../platform/authority.server.ts';
import { env } from '../platform/env.server.ts';

export interface MailAsRead {
  subject: string;
  text: string;
}

/** Made by the very template that is sent. */
export function mailAsRead(filled: Filled, at: Date): MailAsRead {
  const { subject, text } = render(filled, { authority, origin: env.ORIGIN, at });
  return { subject, text };
}
