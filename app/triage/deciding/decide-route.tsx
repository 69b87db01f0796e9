/** The page of a decision: written, then as its readers will see it. */
import { useActionData, useLoaderData } from '@remix-run/react';
import { BackLink, Caption, NotificationBanner } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { StaffPage } from '../components/staff-page.tsx';
import { DecidePage } from './decide-page.tsx';
import type { showDeciding, takeDeciding } from './decide-route.server.ts';
import { DecisionPreview } from './decision-preview.tsx';

export function DecideRoute({ title }: { title: string }) {
  const { staff, ...page } = useLoaderData<typeof showDeciding>();
  const answer = useActionData<typeof takeDeciding>();
  const { reference } = page.view;
  if (answer?.kind === 'preview') {
    return (
      <StaffPage staff={staff} current="queue">
        <BackLink href={paths.staff.referral(reference)} />
        <h1 className="govuk-heading-l">
          <Caption>Referral {reference}</Caption>
          Before it is decided
        </h1>
        <div className="app-record__words">
          <DecisionPreview preview={answer.preview} values={answer.values} />
        </div>
      </StaffPage>
    );
  }
  return (
    <StaffPage staff={staff} current="queue">
      {answer?.says && <NotificationBanner>{answer.says}</NotificationBanner>}
      <DecidePage {...page} title={title} refusal={answer} />
    </StaffPage>
  );
}
