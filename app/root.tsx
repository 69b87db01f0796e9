/** The document around every page. A page is plain HTML unless its route says `handle = { hydrate: true }`. */

import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { createContext, type ReactNode, useContext } from 'react';
import { isSessionEnded } from './accounts/carry.ts';
import { IDLE_MINUTES } from './accounts/idle.ts';
import { authority } from './platform/authority.server.ts';
import { helpNow } from './platform/authority.ts';
import { systemClock } from './platform/clock.ts';
import { type Fault, faultInWords, ProblemPage } from './problem-page.tsx';
import staffFrame from './staff-frame.scss?url';
import styles from './styles.scss?url';
import { shoutingOn } from './triage/shouting.server.ts';

// Few meet these, and they need no script: so browsers are not sent their parts.
const ended = import.meta.env.SSR ? await import('./accounts/components/session-ended.tsx') : null;
const gone = import.meta.env.SSR ? await import('./questionnaire/draft-gone-page.tsx') : null;
const atWork = import.meta.env.SSR ? await import('./staff-problem-page.tsx') : null;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ error }) => [{ title: `${titleOf(error)}Ask for help` }];

/** A page that stands in for another is written here and not in a browser, which need not know its title. */
function titleOf(error: unknown): string {
  if (!import.meta.env.SSR || !error || draftGone(error)) return '';
  return `${endedSession(error) ? 'Sign in again' : faultInWords(faultOf(error))} – `;
}

/** A form of the staff pages that came after its session had ended: see `accounts/carry.server.ts`. */
const endedSession = (error: unknown) =>
  isRouteErrorResponse(error) && isSessionEnded(error.data) ? error.data : null;

/** Something sent by a browser that no longer holds its draft: see `questionnaire/draft-cookie.server.ts`. */
const draftGone = (error: unknown) =>
  isRouteErrorResponse(error) && gone?.isDraftGone(error.data) ? error.data : null;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name, shortName, serviceName, colour, fictional } = authority;
  return {
    authority: { name, shortName, serviceName, colour, fictional },
    helpNow: helpNow(authority, systemClock.now()),
    ...(await shoutingOn(request, systemClock.now())),
    /** The action of this request refused what was sent: the title then says so first. */
    refused: context.refused === true,
  };
}

/** The nonce that lets this document's own scripts run; empty in the browser, where it is no longer needed. */
export const NonceContext = createContext('');

/** What a route says of its page: whether React takes it over, and which small scripts of `public` it carries. */
interface Handle {
  hydrate?: boolean;
  scripts?: readonly string[];
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const handles = useMatches().map(({ handle }) => handle as Handle | undefined);
  // A page that stands in for another is plain.
  const isFault = Boolean(useRouteError());
  const hydrates = !isFault && handles.some((handle) => handle?.hydrate);
  const scripts = handles.flatMap((handle) => handle?.scripts ?? []);
  const hasStaffFrame = /^\/(staff|reply)\b/.test(useLocation().pathname);
  const isAtWork = Boolean(useRouteLoaderData<typeof loader>('root')?.atWork);
  return (
    <html lang="en" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
        {hasStaffFrame && <link rel="stylesheet" href={staffFrame} />}
      </head>
      <body className="govuk-template__body">
        {children}
        <script src="/exit.js" defer nonce={nonce} suppressHydrationWarning />
        {scripts.map((src) => (
          <script key={src} src={src} defer nonce={nonce} suppressHydrationWarning />
        ))}
        {isAtWork && (
          <script
            src="/session.js"
            defer
            data-minutes={IDLE_MINUTES}
            nonce={nonce}
            suppressHydrationWarning
          />
        )}
        {hydrates && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  useLoaderData<typeof loader>();
  return <Outlet />;
}

function refusedOf(error: unknown) {
  if (!isRouteErrorResponse(error)) return null;
  if (error.status === 503 && error.statusText === 'not-on-record') return 'not-on-record';
  return error.status === 403 ? 'not-yours' : null;
}

function faultOf(error: unknown): Fault {
  return { notFound: isRouteErrorResponse(error) && error.status === 404, refused: refusedOf(error) };
}

/** What happened to the answers, and whom to call; the same for staff in their own frame; and a page to sign in again on. */
export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>('root');
  const { pathname } = useLocation();
  const carried = ended && endedSession(error);
  if (carried) return <ended.SessionEndedPage {...carried} />;
  const back = gone && draftGone(error);
  if (back) return <gone.DraftGonePage {...back} />;
  const isStaff = pathname.startsWith('/staff');
  if (isStaff && root && atWork) return <atWork.StaffProblemPage {...faultOf(error)} />;
  return <ProblemPage {...faultOf(error)} frame={root} isStaff={isStaff} />;
}
