import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { ServiceList } from '../../directory/service-list.tsx';
import { servicesFor } from '../../directory/services.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { PublicPage } from '../../public-page.tsx';
import { requireDraft } from '../draft-cookie.server.ts';
import { journeyOf } from '../journey.ts';
import { bank } from '../question-bank/index.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'What you can do');

export async function loader({ request }: LoaderFunctionArgs) {
  const draft = await requireDraft(request);
  const { ages } = journeyOf(bank, draft.content).walked;
  return { services: servicesFor(authority.directory, ages), frontDoor: authority.frontDoor };
}

/** Not sending is a choice too. Nothing is sent, nothing is deleted, and the way back is open. */
export default function NotSending() {
  const { services, frontDoor } = useLoaderData<typeof loader>();
  return (
    <PublicPage back={paths.suggestion()}>
      <h1 className="govuk-heading-l">Nothing has been sent</h1>
      <p className="govuk-body">
        You can still change your mind:{' '}
        <a className="govuk-link" href={paths.suggestion()}>
          go back and send it
        </a>
        , or{' '}
        <a className="govuk-link" href={paths.saveForLater()}>
          keep a code and come back later
        </a>
        .
      </p>
      <p className="govuk-body">
        If you would like to talk it over without giving a name, call {frontDoor.name} on{' '}
        <strong>{frontDoor.phone}</strong>. If somebody is in danger, call 999.
      </p>
      <h2 className="govuk-heading-m">Services near you</h2>
      <ServiceList services={services} />
    </PublicPage>
  );
}
