import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { InsetText, LinkButton } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { dateInWords } from '../../platform/british-time.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { requireDraft } from '../draft-cookie.server.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Saved');

const DAY = 24 * 60 * 60 * 1000;

export async function loader({ request }: LoaderFunctionArgs) {
  const { content } = await requireDraft(request);
  const until = new Date(systemClock.now().getTime() + authority.retention.draftDays * DAY);
  return { returnCode: content.returnCode, until: dateInWords(until) };
}

/** The code that opens the answers again. It is shown, never sent: a message could be read by somebody at home. */
export default function Save() {
  const { returnCode, until } = useLoaderData<typeof loader>();
  return (
    <PublicPage back={paths.ask()}>
      <h1 className="govuk-heading-l">Your answers are saved</h1>
      <p className="govuk-body">To come back, on this or another device, you need this code:</p>
      <InsetText>
        <strong className="app-code">{returnCode}</strong>
      </InsetText>
      <p className="govuk-body">Write it down, or take a photo of it. Keep it where only you will find it.</p>
      <p className="govuk-body">
        Anybody with this code can read your answers. We keep them until {until}. Then they are deleted.
      </p>
      <LinkButton href={paths.ask()}>Carry on now</LinkButton>
      <p className="govuk-body">
        Or{' '}
        <a className="govuk-link" href={paths.leave()}>
          leave this page
        </a>
        .
      </p>
    </PublicPage>
  );
}
