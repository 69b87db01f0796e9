import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { auditList } from '../../accounts/audit.server.ts';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { may } from '../../accounts/roles.ts';
import { parseForm } from '../../govuk/form.ts';
import { Button, ErrorSummary, NotificationBanner, SummaryList, Table } from '../../govuk/index.ts';
import { noLongerSafe } from '../../notifications/mail-problem.ts';
import { deadMessages, messageCounts, tryAgain } from '../../notifications/messages.server.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { momentInWords } from '../../platform/british-time.ts';
import { systemClock } from '../../platform/clock.ts';
import { StaffPage } from '../components/staff-page.tsx';
import { stillToTell } from '../deciding/still-to-tell.server.ts';
import { ToTellList } from '../deciding/to-tell-list.tsx';
import { problemInWords, templateInWords } from '../mail-in-words.ts';
import styles from '../staff.scss?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Messages');

const tryAgainForm = z.strictObject({
  message: z.uuid({ error: 'Choose a message from the table below' }),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-messages');
  const at = systemClock.now();
  const [{ oldestWaitingAt, ...counts }, dead, toTell] = await Promise.all([
    messageCounts(),
    deadMessages(),
    stillToTell(staff, at),
  ]);
  await auditList(
    staff,
    at,
    'messages-viewed',
    toTell.map(({ id }) => id),
  );
  return {
    staff,
    counts,
    toTell,
    oldest: oldestWaitingAt && momentInWords(oldestWaitingAt),
    dead: dead.map(({ deadAt, template, problem, ...message }) => ({
      ...message,
      title: templateInWords(template),
      problem: problemInWords(problem),
      isHeldBack: problem === noLongerSafe,
      when: momentInWords(deadAt),
    })),
    mayTryAgain: may(staff.role, 'send-message-again'),
    queued: new URL(request.url).searchParams.has('queued'),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'send-message-again');
  const form = await parseForm(request, tryAgainForm);
  if (!form.ok) {
    context.refused = true;
    return data(form.problems, { status: 400 });
  }
  // Not dead any more: somebody else was quicker, and it is on its way all the same.
  const { kind } = await tryAgain(form.value.message, staff.id, systemClock.now());
  if (kind === 'held-back') {
    context.refused = true;
    const message = 'This mailbox is no longer said to be safe. Tell them in another safe way';
    return data({ values: {}, errors: [{ field: 'message', message }] }, { status: 409 });
  }
  if (kind === 'told-otherwise') {
    context.refused = true;
    const message = 'Somebody has told them in another way since, so it was not sent';
    return data({ values: {}, errors: [{ field: 'message', message }] }, { status: 409 });
  }
  return redirect(`${paths.staff.messages()}?queued`);
}

export default function Messages() {
  const { staff, counts, oldest, dead, toTell, mayTryAgain, queued } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="messages">
      <ErrorSummary errors={problems?.errors} />
      {queued && <NotificationBanner kind="success">The message is on its way again</NotificationBanner>}
      <h1 className="govuk-heading-l">Messages</h1>
      <SummaryList
        rows={[
          { key: 'Waiting', value: oldest ? `${counts.waiting}, the oldest since ${oldest}` : '0' },
          { key: 'Sent', value: String(counts.sent) },
          { key: 'Not delivered', value: String(counts.dead) },
        ]}
      />
      <ToTellList found={toTell} />
      <h2 className="govuk-heading-m">Not delivered</h2>
      {dead.length === 0 && (
        <p className="govuk-body">Every message so far was delivered or is on its way.</p>
      )}
      {dead.length > 0 && (
        <>
          <p className="govuk-body">
            These people have not heard from us. Open the referral to find another safe way to tell them.
          </p>
          <div className="app-queue__rows">
            <Table
              caption="Messages that were not delivered"
              isCaptionHidden
              columns={['Referral', 'Message', 'Why', 'Given up', 'What now'].map((label) => ({ label }))}
              rows={dead.map(({ id, reference, title, problem, isHeldBack, attempts, when }) => ({
                id,
                cells: [
                  reference ? <ReferralLink key="referral" reference={reference} /> : 'None',
                  title,
                  `${problem}, after ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}`,
                  when,
                  isHeldBack ? (
                    'Tell them in another safe way'
                  ) : mayTryAgain ? (
                    <TryAgain key="again" id={id} about={reference ?? title} />
                  ) : (
                    'A team manager can try again'
                  ),
                ],
              }))}
            />
          </div>
        </>
      )}
    </StaffPage>
  );
}

function ReferralLink({ reference }: { reference: string }) {
  return (
    <a className="govuk-link" href={paths.staff.referral(reference)}>
      {reference}
    </a>
  );
}

function TryAgain({ id, about }: { id: string; about: string }) {
  return (
    <form method="post">
      <input type="hidden" name="message" value={id} />
      <Button kind="secondary">
        Try again<span className="govuk-visually-hidden"> to send the message about {about}</span>
      </Button>
    </form>
  );
}
