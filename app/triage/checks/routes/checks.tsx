/** The checks of a record, and asking for more of them. */
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { mayDoTo } from '../../../accounts/roles.ts';
import { BackLink, Caption, ErrorSummary, NotificationBanner, WarningText } from '../../../govuk/index.ts';
import { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { authority } from '../../../platform/authority.server.ts';
import { momentInWords } from '../../../platform/british-time.ts';
import { systemClock } from '../../../platform/clock.ts';
import { db } from '../../../platform/db.server.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { askForm } from '../ask-form.ts';
import { askPage } from '../ask-page.server.ts';
import { AskForm } from '../components/ask-form.tsx';
import { ChecksFacts } from '../components/checks-facts.tsx';
import { WhatWillBeShared } from '../components/preview.tsx';
import { dueAfterAsking } from '../deadline.ts';
import { checksOf } from '../view-checks.server.ts';
import { askAgencies } from './ask-agencies.server.ts';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Agency checks of referral ${page.reference}` : 'Agency checks');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-referral');
  const at = systemClock.now();
  const { id, reference, status } = await openRecord(requireReference(params), staff, at);
  const [checks, page, { brag }] = await Promise.all([
    checksOf(id, at),
    askPage(id, at),
    db.referral.findUniqueOrThrow({ where: { id }, select: { brag: true } }),
  ]);
  const dueAt = dueAfterAsking(brag, at, authority);
  return {
    ...{ staff, reference, checks, page, brag },
    due: dueAt && momentInWords(dueAt),
    mayAsk: mayDoTo(staff.role, 'ask-agency', status),
    asked: new URL(request.url).searchParams.has('asked'),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'ask-agency');
  const at = systemClock.now();
  const { reference } = await openRecord(requireReference(params), staff, at);
  const answered = await askAgencies(reference, await request.formData(), staff, at);
  if (answered.kind === 'not-found') throw new Response(null, { status: 404 });
  if (answered.kind === 'asked') return redirect(`${paths.staff.checks(reference)}?asked`);
  if (answered.kind === 'shown') return data(answered);
  context.refused = answered.errors.length > 0;
  // Going back to change something is no mistake.
  const isMistake = answered.errors.length > 0 || answered.says !== null;
  return data(answered, { status: isMistake ? answered.status : 200 });
}

export default function Checks() {
  const { staff, reference, checks, page, brag, due, mayAsk, asked } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const refused = answered?.kind === 'refused' ? answered : undefined;
  const shown = answered?.kind === 'shown' ? answered : undefined;
  const warning = useEarlyWarning(askForm(page.agencies.map(({ id }) => id)), {
    errors: refused?.errors,
    ignore: ['do'],
  });
  return (
    <StaffPage staff={staff} current="queue">
      <BackLink href={paths.staff.referral(reference)} />
      <div className="app-record__words">
        {asked && !answered && (
          <NotificationBanner kind="success">
            They have been asked. Each has a link in its mailbox.
          </NotificationBanner>
        )}
        {refused?.says && <NotificationBanner>{refused.says}</NotificationBanner>}
        <ErrorSummary errors={warning.errors} ref={warning.summary} />
        <h1 className="govuk-heading-l">
          <Caption>Referral {reference}</Caption>
          {shown ? 'Check what will be shared' : 'Agency checks'}
        </h1>
        {shown ? (
          <WhatWillBeShared {...shown} />
        ) : (
          <>
            <ChecksFacts reference={reference} checks={checks} title="Asked so far" />
            {mayAsk && (
              <section aria-labelledby="ask">
                <h2 className="govuk-heading-m" id="ask">
                  Ask agencies
                </h2>
                {brag === null && (
                  <WarningText>Rate this referral first: the rating sets by when agencies reply.</WarningText>
                )}
                {brag === 'blue' && (
                  <WarningText>
                    This referral is rated blue: it is not for us, so no agency is asked about it.
                  </WarningText>
                )}
                {due && (
                  <>
                    <p className="govuk-body">
                      It is rated {brag}: if you ask now, replies are due by {due}.
                    </p>
                    <AskForm
                      page={page}
                      values={refused?.values ?? {}}
                      errors={warning.errors}
                      form={warning.form}
                    />
                  </>
                )}
              </section>
            )}
          </>
        )}
      </div>
    </StaffPage>
  );
}
