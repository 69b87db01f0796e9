import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { ServiceList } from '../../directory/service-list.tsx';
import { servicesFor } from '../../directory/services.ts';
import { PhoneNumber, WarningText } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { helpNow, opensAgain } from '../../platform/authority.ts';
import { momentInWords } from '../../platform/british-time.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { requireDraft } from '../draft-cookie.server.ts';
import { journeyOf } from '../journey.ts';
import { bank } from '../question-bank/index.ts';
import { suggestionOrNull } from '../suggestion.server.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'What you can do');

export async function loader({ request }: LoaderFunctionArgs) {
  const draft = await requireDraft(request);
  const { walked } = journeyOf(bank, draft.content);
  const at = systemClock.now();
  const opens = opensAgain(authority, at);
  return {
    services: servicesFor(authority.directory, walked.ages),
    frontDoor: authority.frontDoor,
    opens: opens && momentInWords(opens),
    callNow: helpNow(authority, at),
    isGrave: suggestionOrNull(walked, at)?.guidance.level === 4,
    isYou: walked.audience === 'young-person',
  };
}

function CallNow({ who, number, isYou }: { who: string; number: string; isYou: boolean }) {
  return (
    <>
      <WarningText>
        {isYou
          ? 'From what you ticked, you may not be safe. Nobody here knows of it unless you tell us.'
          : 'From what you ticked, a child may come to serious harm. Nobody here knows of it unless you tell us.'}
      </WarningText>
      <p className="govuk-body">
        Please call {who} now, on <PhoneNumber number={number} />. You do not have to give a name. If somebody
        is in danger, call 999.
      </p>
    </>
  );
}

/** Not sending is a choice too. Nothing is sent, nothing is deleted, and the way back is open. */
export default function NotSending() {
  const { services, frontDoor, opens, callNow, isGrave, isYou } = useLoaderData<typeof loader>();
  return (
    <PublicPage back={paths.suggestion()}>
      <h1 className="govuk-heading-l">Nothing has been sent</h1>
      {isGrave && <CallNow {...callNow} isYou={isYou} />}
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
      {!isGrave && (
        <p className="govuk-body">
          If you would like to talk it over without giving a name, call {frontDoor.name} on{' '}
          <PhoneNumber number={frontDoor.phone} />
          {opens && `, from ${opens}`}. If somebody is in danger, call 999.
        </p>
      )}
      <h2 className="govuk-heading-m">Services near you</h2>
      <ServiceList services={services} />
    </PublicPage>
  );
}
