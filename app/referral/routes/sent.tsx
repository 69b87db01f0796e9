import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { InsetText, Panel } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { helpNow, opensAgain, type RouteId, routeOf } from '../../platform/authority.ts';
import { momentInWords } from '../../platform/british-time.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { isToCallFirst } from '../../questionnaire/call-first.ts';
import { CallNow } from '../../questionnaire/components/call-now.tsx';
import { currentDraft } from '../../questionnaire/draft-cookie.server.ts';
import { sentReferral } from '../tracking.server.ts';
import { WhomToCall } from '../whom-to-call.tsx';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Sent');

/** Only for the browser that sent it; elsewhere the reference and return code open the status page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const draft = await currentDraft(request);
  if (!draft) return redirect(paths.start());
  if (!draft.sentAs) return redirect(paths.ask());
  const sent = await sentReferral(draft.sentAs);
  const at = systemClock.now();
  const route = routeOf(authority, sent.askedRoute as RouteId);
  const opens = opensAgain(authority, at);
  const level = [sent.askedRoute, sent.suggestedRoute].includes('mash') ? 4 : route.level;
  const mustCall = sent.claimedAt === null && isToCallFirst({ redFlag: sent.redFlag, level }, opens !== null);
  return {
    reference: sent.reference,
    callNow: mustCall ? helpNow(authority, at) : null,
    returnCode: draft.content.returnCode,
    whoReadsIt: route.whoReadsIt,
    opens: opens && momentInWords(opens),
    due: momentInWords(sent.decisionDueAt),
    frontDoor: authority.frontDoor,
    outOfHours: authority.outOfHours,
  };
}

export default function Sent() {
  const { reference, callNow, returnCode, whoReadsIt, opens, due, frontDoor, outOfHours } =
    useLoaderData<typeof loader>();
  return (
    <PublicPage>
      <Panel title="We have what you sent">
        Your reference number <strong className="app-reference">{reference}</strong>
      </Panel>
      {callNow && (
        <CallNow callNow={callNow} then="if you have not called yet">
          Say your reference number, so that nobody asks you twice.
        </CallNow>
      )}
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>
          {whoReadsIt} reads it.{opens && ` We are closed just now, and read it from ${opens}.`}
        </li>
        <li>They may need to ask you something.</li>
        <li>They decide what to do by {due}.</li>
        <li>You can see the answer, and the reason for it, on the status page.</li>
      </ol>
      <h2 className="govuk-heading-m">See what happened</h2>
      <p className="govuk-body">
        You need the reference number and this code. Write the code down somewhere only you will find it:
      </p>
      <InsetText>
        <strong className="app-code">{returnCode}</strong>
      </InsetText>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.status()}>
          Go to the status page
        </a>
        . You can print this page with your browser, if it is safe to keep it.
      </p>
      <h2 className="govuk-heading-m">If things get worse</h2>
      <WhomToCall frontDoor={frontDoor} outOfHours={outOfHours}>
        Do not wait for us.
      </WhomToCall>
      <p className="govuk-body">
        Finished?{' '}
        <a className="govuk-link" href={paths.leave()}>
          Leave this page
        </a>
        . It then cannot be opened again on this device without the code.
      </p>
    </PublicPage>
  );
}
