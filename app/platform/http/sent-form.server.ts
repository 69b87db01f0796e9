import type { Request, Response } from 'express';
import type { Sent } from '../problem-page.ts';
import { localsOf } from './locals.ts';

/** Typed anew rather than written into a page: passwords, and the codes that open something by themselves. */
const secret = /password|(?<!post)code/i;

/**
 * The form of a request that failed, for its sender to send once more; null where there was none, or it held a secret.
 * Every command may be sent twice, so one that was taken after all changes nothing the second time.
 */
export function sentForm(req: Request, res: Response): Sent | null {
  const { body } = localsOf(res);
  if (req.method !== 'POST' || !body || !req.is('application/x-www-form-urlencoded')) return null;
  const fields = [...new URLSearchParams(Buffer.from(body).toString('utf8'))];
  // With two slashes it would be the address of somebody else's server.
  const isOurs = !req.originalUrl.startsWith('//');
  if (!isOurs || fields.length === 0 || fields.some(([name]) => secret.test(name))) return null;
  return { path: req.originalUrl, fields };
}
