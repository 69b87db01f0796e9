/** The page between the password and everything else. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { type Parsed, parseForm } from '../../govuk/form.ts';
import { type FormError, LinkButton, NotificationBanner } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { systemClock } from '../../platform/clock.ts';
import { unpack } from '../carry.server.ts';
import type { Carried } from '../carry.ts';
import { CarryOn, CarryOnButton } from '../components/carry-on.tsx';
import { Entrance } from '../components/entrance.tsx';
import { RecoveryCodes } from '../components/recovery-codes.tsx';
import { SecondFactor } from '../components/second-factor.tsx';
import { factorForm, factorRefused } from '../factor.ts';
import { placeFor } from '../home.ts';
import { rememberDevice } from '../known-device.server.ts';
import { nextOf, secondFactorPath, signInPath } from '../safe-next.ts';
import { giveSecondFactor } from '../second-factor.server.ts';
import { secondFactorView } from '../second-factor-view.server.ts';
import { holdSession, type Session, sessionOf } from '../session.server.ts';
import { setAuthenticator } from '../set-authenticator.server.ts';
import { LONGEST_CARRIED } from '../sign-in-form.ts';
import { waitInWords } from '../wait-in-words.ts';

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Set by the action that took the second factor: the loader after it still sees the token from before. */
    secondFactorTaken?: boolean;
  }
}

export const handle = { frame: 'staff' };
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Sign in');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = nextOf(request);
  const action = secondFactorPath(next);
  if (context.secondFactorTaken) return { action, view: null };
  const at = systemClock.now();
  const session = await sessionOf(request, at);
  if (!session) throw redirect(signInPath(next));
  if (session.secondFactorAt) throw redirect(placeFor(session.staff, next, authority.teams));
  return { action, view: await secondFactorView(session.staff.id, session.id, at) };
}

type Given = (Parsed<typeof factorForm._zod.output> & { ok: true })['value'];

/** The headers of whoever is now signed in: the new token, and that this device is known from here on. */
async function welcome(request: Request, { email }: Session, token: string): Promise<Headers> {
  const headers = new Headers({ 'Set-Cookie': await holdSession(token) });
  headers.append('Set-Cookie', await rememberDevice(request, email));
  return headers;
}

/** Few codes left: said while there is still a way in. */
const FEW = 3;

function judge(session: Session, given: Given, request: Request, at: Date) {
  if (given.kind === 'totp' && !session.totpSetAt) return setAuthenticator(session, given.code, request, at);
  const code = given.kind === 'totp' ? given.code : given.recovery;
  return giveSecondFactor(session, { kind: given.kind, code }, request, at);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const at = systemClock.now();
  const [next, session] = [nextOf(request), await sessionOf(request, at)];
  if (!session) throw redirect(signInPath(next));
  const place = placeFor(session.staff, next, authority.teams);
  if (session.secondFactorAt) throw redirect(place);

  const options = { secrets: ['code', 'recovery'], longest: LONGEST_CARRIED };
  const form = await parseForm(request, factorForm, options);
  const refuse = (status: number, carried: unknown, errors: FormError[]) => {
    context.refused = true;
    const kept = typeof carried === 'string' ? carried : null;
    return data({ kind: 'refused' as const, carried: kept, errors }, { status });
  };
  if (!form.ok) return refuse(400, form.problems.values.carried, form.problems.errors);

  const { kind, carried } = form.value;
  const field = kind === 'totp' ? 'code' : 'recovery';
  const say = (status: number, message: string) => refuse(status, carried, [{ field, message }]);
  const result = await judge(session, form.value, request, at);
  switch (result.kind) {
    case 'wrong':
      return say(400, factorRefused[kind]);
    case 'used':
      return say(400, factorRefused.used);
    case 'wait':
      return say(429, `There were too many tries. Wait ${waitInWords(result.seconds)}, then try again`);
    case 'ended':
      throw redirect(signInPath(next));
    case 'not-set':
    case 'set-already':
      throw redirect(secondFactorPath(next));
  }
  const headers = await welcome(request, session, result.token);
  const unpacked = carried ? unpack(session.staff.id, carried, at) : null;
  const recoveryCodes = result.kind === 'set' ? result.recoveryCodes : null;
  const codesLeft = kind === 'recovery-code' && result.kind === 'signed-in' ? result.codesLeft : null;
  if (!carried && !recoveryCodes && codesLeft === null) throw redirect(place, { headers });
  context.secondFactorTaken = true;
  const wasCarried = Boolean(carried);
  return data(
    { kind: 'in' as const, place, wasCarried, carried: unpacked, recoveryCodes, codesLeft },
    { headers },
  );
}

export default function SecondFactorPage() {
  const { action: to, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Entrance>
      {answer?.kind === 'in' && <Welcome {...answer} />}
      {answer?.kind !== 'in' && view && (
        <SecondFactor view={view} action={to} carried={answer?.carried} errors={answer?.errors} />
      )}
    </Entrance>
  );
}

interface WelcomeProps {
  place: string;
  wasCarried: boolean;
  carried: Carried | null;
  recoveryCodes: readonly string[] | null;
  codesLeft: number | null;
}

function Welcome({ place, wasCarried, carried, recoveryCodes, codesLeft }: WelcomeProps) {
  if (recoveryCodes) {
    return (
      <RecoveryCodes codes={recoveryCodes}>
        {carried ? <CarryOnButton {...carried} /> : <LinkButton href={place}>Continue</LinkButton>}
      </RecoveryCodes>
    );
  }
  return (
    <>
      {codesLeft !== null && <CodesLeft left={codesLeft} />}
      {wasCarried ? (
        <CarryOn carried={carried} next={place} />
      ) : (
        <>
          <h1 className="govuk-heading-l">You are signed in</h1>
          <LinkButton href={place}>Continue</LinkButton>
        </>
      )}
    </>
  );
}

function CodesLeft({ left }: { left: number }) {
  const says =
    left === 0
      ? 'That was your last recovery code.'
      : `You have ${left} recovery code${left === 1 ? '' : 's'} left.`;
  return (
    <NotificationBanner>
      {says}{' '}
      {left <= FEW && (
        <a className="govuk-link" href={paths.staff.account()}>
          Make new ones
        </a>
      )}
    </NotificationBanner>
  );
}
