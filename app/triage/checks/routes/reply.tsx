/**
 * Where the single-use link of a partner agency leads. Following it shows a button and nothing else, so that mail
 * scanners neither see nor use up anything; a press opens the check, and the reply uses the link up. Needs no script.
 */
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { parseForm } from '../../../govuk/form.ts';
import type { FormValues } from '../../../govuk/form-values.ts';
import {
  Button,
  Caption,
  ErrorSummary,
  type FormError,
  NotificationBanner,
  StaffFrame,
} from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { authority } from '../../../platform/authority.server.ts';
import { systemClock } from '../../../platform/clock.ts';
import { guessingTooFast } from '../../../platform/slow-down.server.ts';
import { useAuthority } from '../../../public-page.tsx';
import styles from '../../staff.scss?url';
import { AgencySees } from '../components/agency-sees.tsx';
import { ReplyFields } from '../components/reply-fields.tsx';
import { replyForm } from '../reply.ts';
import { type LinkRefusal, openByLink, replyByLink } from '../reply-by-link.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'A check');

// The secret is in the address, so the address goes nowhere. Not `no-referrer`: browsers then post forms as coming from
// nowhere, and such a reply would be refused (see platform/http/same-origin.ts).
export const headers = () => ({ 'Referrer-Policy': 'strict-origin' });

const secretOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : '');

/** Looks nothing up: what stands behind a link is not told to whoever only follows it. */
export function loader({ request }: LoaderFunctionArgs) {
  const { name, phone } = authority.frontDoor;
  return { k: secretOf(new URL(request.url).searchParams.get('k')), frontDoor: { name, phone } };
}

type Values = { values: FormValues; errors: FormError[] };
const nothing: Values = { values: {}, errors: [] };
const ended = (kind: LinkRefusal['kind'] | 'slow', values: FormValues = {}) =>
  data({ kind, values, errors: [] as FormError[] }, { status: kind === 'slow' ? 429 : 410 });

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const k = secretOf(form.get('k'));
  const at = systemClock.now();
  const isReply = form.get('do') === 'reply';
  const parsed = isReply ? await parseForm(form, replyForm, { ignore: ['do', 'k'] }) : null;

  if (parsed?.ok) {
    const result = await replyByLink(k, parsed.value, at);
    return result.kind === 'replied'
      ? data({ kind: 'replied' as const, ...nothing })
      : ended(result.kind, parsed.value);
  }
  const problems = parsed?.problems ?? nothing;
  const opened = await openByLink(k, at);
  if (opened.kind !== 'open') {
    // Only what opens nothing is counted, so that an agency with many checks is never held up.
    if (opened.kind === 'unknown' && (await guessingTooFast('check-link', context.network)))
      return ended('slow');
    return ended(opened.kind, problems.values);
  }
  context.refused = problems.errors.length > 0;
  return data(
    { kind: 'open' as const, k, check: opened.check, ...problems },
    { status: problems.errors.length > 0 ? 400 : 200 },
  );
}

const whyEnded: Record<LinkRefusal['kind'] | 'slow', string> = {
  used: 'There is a reply to this check already, so the link is used up.',
  expired: 'This link has ended. If you were sent a newer one, use that.',
  withdrawn: 'The check was withdrawn: nobody needs a reply to it any more.',
  unknown: 'This link opens nothing. Check that you have the whole of it, as it stands in the mail.',
  slow: 'There were too many tries. Wait a few minutes, then press the button in the mail again.',
};

function Frame({ children }: { children: ReactNode }) {
  const { authority: frame } = useAuthority();
  return (
    <StaffFrame
      authority={frame.shortName}
      serviceName={frame.serviceName}
      colour={frame.colour}
      homeHref="/"
    >
      <div className="app-record__words">{children}</div>
    </StaffFrame>
  );
}

function Written({ values }: { values: FormValues }) {
  if (typeof values.words !== 'string') return null;
  return (
    <>
      <p className="govuk-body">This is what you wrote. It was not sent:</p>
      <blockquote className="app-own-words__text">{values.words}</blockquote>
    </>
  );
}

export default function Reply() {
  const { k, frontDoor } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const call = `${frontDoor.name}, ${frontDoor.phone}`;
  if (!answered) {
    return (
      <Frame>
        <h1 className="govuk-heading-l">A check is waiting for you</h1>
        <p className="govuk-body">
          Open it when you can read it alone and have time to look something up. You can open it again until
          you have replied.
        </p>
        <form method="post" action="/reply">
          <input type="hidden" name="k" value={k} />
          <Button name="do" value="open">
            Open the check
          </Button>
        </form>
      </Frame>
    );
  }
  if (answered.kind === 'replied') {
    return (
      <Frame>
        <h1 className="govuk-heading-l">We have your reply</h1>
        <p className="govuk-body">
          Thank you. The link is used up now. If you learn more, call {call}. You can delete the mail and
          close this page.
        </p>
      </Frame>
    );
  }
  if (answered.kind !== 'open') {
    return (
      <Frame>
        <h1 className="govuk-heading-l">This link cannot be used</h1>
        <p className="govuk-body">{whyEnded[answered.kind]}</p>
        <p className="govuk-body">
          For a new link, or to tell us more, call {call}, and say the reference in the mail. A new link goes
          to the mailbox of your agency only.
        </p>
        <Written values={answered.values} />
      </Frame>
    );
  }
  const { check, values, errors } = answered;
  return (
    <Frame>
      <ErrorSummary errors={errors} />
      {check.isLate && (
        <NotificationBanner>
          The time for this reply is over. It is still wanted: please send it now.
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">
        <Caption>{check.reference}</Caption>
        {check.agency}: what we ask you
      </h1>
      <AgencySees {...check} about={check.children} />
      <form method="post" action="/reply" noValidate>
        <input type="hidden" name="k" value={answered.k} />
        <ReplyFields values={values} errors={errors} />
        <Button name="do" value="reply">
          Send the reply
        </Button>
      </form>
      <p className="govuk-body">You can reply once. If a child is in danger now, call 999.</p>
    </Frame>
  );
}
