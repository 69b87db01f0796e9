import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Authority } from '../authority.ts';
import { isDatabaseLost } from '../database-lost.ts';
import { healthReport } from '../health.server.ts';
import type { Log } from '../log.server.ts';
import { type Problem, problemPage, problems } from '../problem-page.ts';
import { accessLog } from './access-log.server.ts';
import { headers } from './headers.server.ts';
import { localsOf } from './locals.ts';
import { readBody } from './read-body.server.ts';
import type { PageHandler } from './remix-handler.server.ts';
import { cameFromHere } from './same-origin.ts';
import { sentForm } from './sent-form.server.ts';

export interface AppOptions {
  authority: Authority;
  /** The origin people type (`env.ORIGIN`). */
  origin: string;
  live: boolean;
  trustProxy: boolean;
  log: Log;
  pages: PageHandler;
  patternOf: (path: string) => string;
  /** The folder of the built files for browsers; its `assets` never change under the same name. */
  files?: string;
  /** Vite, while developing. */
  development?: RequestHandler;
}

/** Pages that are read at work, where nobody has to leave in a hurry. */
const atWork = /^\/(?:staff|reply)(?:\/|$)/;

const METHODS = ['GET', 'HEAD', 'POST'];

/** The whole HTTP side of the service. Needs no database: health, files and problem pages answer without one. */
export function createApp(options: AppOptions): Express {
  const { authority, live, log, pages, patternOf, files, development } = options;
  const problem = (kind: Problem): RequestHandler => {
    return (req, res) => {
      const { requestId } = localsOf(res);
      const sent = kind === 'away' || kind === 'broken' ? sentForm(req, res) : null;
      const exit = atWork.test(req.path) ? null : authority.quickExit;
      const page = problemPage(kind, authority, { requestId, sent, exit });
      res.status(problems[kind].status).type('html').send(page);
    };
  };
  const onError: ErrorRequestHandler = (error, req, res, next) => {
    const { requestId } = localsOf(res);
    log.error({ event: 'request-failed', requestId, error });
    if (res.headersSent) return void res.destroy();
    problem(isDatabaseLost(error) ? 'away' : 'broken')(req, res, next);
  };

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // One proxy of our own in front, never more: what stands further left in its headers was sent by anybody.
  app.set('trust proxy', options.trustProxy ? 1 : false);
  app.use(headers({ live, development: development !== undefined }), accessLog(log, patternOf));
  app.use((req, res, next) => {
    if (METHODS.includes(req.method)) return next();
    res.setHeader('Allow', METHODS.join(', '));
    problem('notAllowed')(req, res, next);
  });
  app.use(healthRoutes(), compression({ filter: canBeCompressed }));
  if (files) app.use(fileRoutes(files, problem('notFound')));
  if (development) app.use(development);
  app.use(checkOrigin(options, problem), readBody(problem('tooLong')));
  app.use((req, res, next) => {
    pages(req, res)
      .then((outcome) => {
        if (outcome !== 'answered') problem(outcome)(req, res, next);
      })
      .catch(next);
  });
  app.use(onError);
  return app;
}

/** Events go out one by one, as they happen: compression would hold them back. */
const canBeCompressed: compression.CompressionFilter = (req, res) =>
  !String(res.getHeader('Content-Type')).startsWith('text/event-stream') && compression.filter(req, res);

function healthRoutes(): RequestHandler {
  const routes = express.Router();
  routes.get('/health/live', (_req, res) => {
    res.json({ live: true });
  });
  routes.get('/health/ready', async (_req, res) => {
    const { ready, broken } = await healthReport();
    res.status(ready ? 200 : 503).json({ ready, broken });
  });
  routes.get('/health', async (_req, res) => {
    const report = await healthReport();
    res.status(report.healthy ? 200 : 503).json(report);
  });
  return routes;
}

/** Names under `assets` carry a hash of their content, so they may be kept for ever; the rest for an hour. */
function fileRoutes(files: string, notFound: RequestHandler): RequestHandler {
  const kept = (value: string) => ({
    // Left to itself, send only hides a dot at the end of a path, not a folder such as .vite.
    dotfiles: 'ignore' as const,
    index: false as const,
    redirect: false,
    cacheControl: false,
    setHeaders: (res: { setHeader(name: string, value: string): void }) =>
      res.setHeader('Cache-Control', value),
  });
  const routes = express.Router();
  routes.use(
    '/assets',
    express.static(`${files}/assets`, kept('public, max-age=31536000, immutable')),
    notFound,
  );
  // Only what is named like a file: looking on the disk for one of every page's name would slow down every page.
  routes.get(/\.[a-z\d]+$/i, express.static(files, kept('public, max-age=3600')));
  return routes;
}

/** Settles which of our origins the browser is on, and takes no POST from any other. */
function checkOrigin(
  { origin, live }: AppOptions,
  problem: (kind: Problem) => RequestHandler,
): RequestHandler {
  return (req, res, next) => {
    const { host = '' } = req.headers;
    const own = `${req.protocol}://${host}`;
    // A target such as //elsewhere would name another host once it is put together with an origin.
    const strange = !/^[\w.:[\]-]+$/.test(host) || !/^\/(?![/\\])/.test(req.originalUrl);
    if (strange || !URL.canParse(own + req.originalUrl)) return problem('unreadable')(req, res, next);
    const came = { origin: req.get('origin'), site: req.get('sec-fetch-site') };
    if (req.method === 'POST' && !cameFromHere(came, [origin, own])) {
      return problem('notFromHere')(req, res, next);
    }
    // On a live service the Host header is not believed: addresses are made from the configured origin.
    localsOf(res).origin = req.method === 'POST' && came.origin ? came.origin : live ? origin : own;
    next();
  };
}
