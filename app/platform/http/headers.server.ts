import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { localsOf } from './locals.ts';

/** Everything a page could ask a browser for, all of it refused: the service needs none of it. */
const REFUSED =
  'accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media fullscreen ' +
  'gamepad geolocation gyroscope hid identity-credentials-get idle-detection local-fonts magnetometer microphone midi ' +
  'payment picture-in-picture publickey-credentials-get screen-wake-lock serial storage-access usb ' +
  'xr-spatial-tracking';
const PERMISSIONS = REFUSED.split(' ')
  .map((feature) => `${feature}=()`)
  .join(', ');

const YEAR = 365 * 24 * 60 * 60;

/** Gives each request an id and a nonce, and each response, whatever it is, the full set of headers. */
export function headers({ live, development }: { live: boolean; development: boolean }): RequestHandler[] {
  const nonceOf = (_: IncomingMessage, res: ServerResponse) =>
    `'nonce-${'locals' in res ? (res.locals as { nonce: string }).nonce : ''}'`;
  return [
    (_req, res, next) => {
      const locals = localsOf(res);
      locals.requestId = randomUUID();
      locals.nonce = randomBytes(16).toString('base64');
      res.setHeader('X-Request-Id', locals.requestId);
      res.setHeader('Permissions-Policy', PERMISSIONS);
      // The default for everything; only files that are the same for everybody say otherwise.
      res.setHeader('Cache-Control', 'no-store');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: [nonceOf, "'strict-dynamic'"],
          // Vite writes styles into the page while developing.
          styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
        },
      },
      // With no-referrer a browser posts forms as coming from nowhere, and they are refused.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: live ? { maxAge: YEAR, includeSubDomains: true } : false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
      xPoweredBy: false,
    }),
  ];
}
