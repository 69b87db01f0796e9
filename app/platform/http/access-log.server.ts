import type { RequestHandler } from 'express';
import type { Log } from '../log.server.ts';
import { localsOf } from './locals.ts';

/** One line for each request, when its answer is out: which route, how it went, how long it took. Never an address. */
export function accessLog(log: Log, patternOf: (path: string) => string): RequestHandler {
  return (req, res, next) => {
    const began = performance.now();
    res.once('close', () => {
      const { requestId } = localsOf(res);
      const route = fixed.exec(req.path)?.[0] ?? patternOf(req.path);
      const ms = Math.round(performance.now() - began);
      const code = res.writableFinished ? undefined : 'cut-short';
      log.info({ event: 'request', requestId, method: req.method, route, status: res.statusCode, ms, code });
    });
    next();
  };
}

/** Paths the server answers itself. */
const fixed = /^\/(?:assets|health)(?=\/|$)/;
