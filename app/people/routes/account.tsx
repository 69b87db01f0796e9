/** One's own account: where one is signed in, password, recovery codes, shortcuts. */
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { RecoveryCodes } from '../../accounts/components/recovery-codes.tsx';
import { requireSession } from '../../accounts/require-staff.server.ts';
import { ErrorSummary, LinkButton, NotificationBanner } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { momentInWords } from '../../platform/british-time.ts';
import { systemClock } from '../../platform/clock.ts';
import { StaffPage } from '../../triage/components/staff-page.tsx';
import styles from '../../triage/staff.scss?url';
import { AccountPage } from '../components/account-page.tsx';
import { ownAccount } from '../own-account.server.ts';
import { actOnOwnAccount } from './act-on-own-account.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Your account');

const news = {
  session: 'The session has ended',
  others: 'Every other session has ended',
  shortcuts: 'Your settings are saved',
  password: 'Your password is changed, and every other session has ended',
};

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireSession(request, 'own-account');
  const { sessions, ...account } = await ownAccount(session, systemClock.now());
  const done = new URL(request.url).searchParams.get('done') ?? '';
  return {
    staff: session.staff,
    account,
    sessions: sessions.map(({ startedAt, lastSeenAt, ...one }) => ({
      ...one,
      since: momentInWords(startedAt),
      lastSeen: momentInWords(lastSeenAt),
    })),
    says: Object.hasOwn(news, done) ? news[done as keyof typeof news] : null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requireSession(request, 'own-account');
  const acted = await actOnOwnAccount(session, request, systemClock.now());
  if (acted.kind === 'done') throw redirect(`${paths.staff.account()}?done=${acted.what}`);
  if (acted.kind === 'codes') return data({ codes: acted.codes, errors: [] });
  context.refused = true;
  return data({ codes: null, errors: acted.errors }, { status: acted.status });
}

export default function Account() {
  const { staff, says, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <StaffPage staff={staff}>
      {answer?.codes ? (
        <RecoveryCodes codes={answer.codes}>
          <LinkButton href={paths.staff.account()}>Continue</LinkButton>
        </RecoveryCodes>
      ) : (
        <>
          <ErrorSummary errors={answer?.errors} />
          {says && !answer && <NotificationBanner kind="success">{says}</NotificationBanner>}
          <AccountPage {...page} errors={answer?.errors} />
        </>
      )}
    </StaffPage>
  );
}
