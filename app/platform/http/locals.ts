import type { Response } from 'express';

/** What one request carries between the parts of the server. */
export interface Locals {
  requestId: string;
  nonce: string;
  /** The whole body of a POST, once it is known to be short enough. */
  body?: Uint8Array<ArrayBuffer>;
  /** The origin the browser is on, once it is known to be ours. */
  origin?: string;
  /** Set by the error handler of the pages, so that the answer can say what is really the matter. */
  databaseLost?: boolean;
  /** Set by it too: something broke that no page was written for. */
  broke?: boolean;
}

/** Express leaves `locals` untyped; this is the one place that says what is there. */
export const localsOf = (res: Response): Locals => res.locals as Locals;
