import type { RequestHandler } from 'express';
import { localsOf } from './locals.ts';

/** No page of the service asks for more than this. */
export const BODY_LIMIT = 256 * 1024;

/** What is read, and thrown away, of a body that is too long, so that the browser hears the answer. */
const DRAIN_LIMIT = 8 * 1024 * 1024;

/** Reads the body of a POST up to the limit, whatever its headers claim; beyond it `tooLong` answers. */
export function readBody(tooLong: RequestHandler): RequestHandler {
  return async (req, res, next) => {
    if (req.method !== 'POST') return next();
    const claimed = Number(req.headers['content-length'] ?? 0);
    const parts: Buffer[] = [];
    let length = 0;
    try {
      if (claimed > DRAIN_LIMIT) throw new RangeError('Not even worth draining');
      for await (const part of req as AsyncIterable<Buffer>) {
        length += part.length;
        if (length <= BODY_LIMIT && claimed <= BODY_LIMIT) parts.push(part);
        else parts.length = 0;
        if (length > DRAIN_LIMIT) break;
      }
    } catch {
      // The browser left, or means to send far too much: nothing it sends will be read.
      length = DRAIN_LIMIT + 1;
    }
    if (length > BODY_LIMIT || claimed > BODY_LIMIT) {
      if (length > DRAIN_LIMIT) res.setHeader('Connection', 'close');
      return tooLong(req, res, next);
    }
    localsOf(res).body = new Uint8Array(Buffer.concat(parts));
    next();
  };
}
