import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { parseForm } from '../../govuk/form.ts';
import { Button, Caption, ErrorSummary, errorFor, InsetText, Radios, Textarea } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { pathOfStep, paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import {
  firstStepsFor,
  helpNow,
  opensAgain,
  type Route,
  type RouteId,
  routeInWords,
  routeOf,
} from '../../platform/authority.ts';
import { dateInWords, momentInWords } from '../../platform/british-time.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { askedRouteSchema, routesToSendTo } from '../asked-route-schema.ts';
import { isToCallFirst } from '../call-first.ts';
import { CallNow } from '../components/call-now.tsx';
import { GoingWell, NotKnownYet, WhatWouldChange, Why } from '../components/suggestion-view.tsx';
import { saveDraft } from '../draft.server.ts';
import { requireDraft } from '../draft-cookie.server.ts';
import { journeyOf, openStep, routeOfLevel, suggestsMoreNow } from '../journey.ts';
import { isSafetyNotKnown } from '../not-known.ts';
import { bank } from '../question-bank/index.ts';
import { suggestionOrNull } from '../suggestion.server.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'What we suggest');

async function findSuggestion(request: Request) {
  const draft = await requireDraft(request);
  const journey = journeyOf(bank, draft.content);
  const index = openStep(journey, { kind: 'suggestion' });
  const next = journey.steps[journey.nextIndex];
  if (index === null) throw redirect(next ? pathOfStep(next) : paths.ask());
  const at = systemClock.now();
  return { draft, journey, index, at, suggestion: suggestionOrNull(journey.walked, at) };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { draft, journey, index, at, suggestion } = await findSuggestion(request);
  const toReader = (id: RouteId) =>
    routeInWords(routeOf(authority, id), journey.walked.audience === 'young-person');
  // “I do not know” lowers nothing: it must not read as if nothing were the matter.
  const isNotKnown = suggestion?.guidance.level === 1 && isSafetyNotKnown(journey.walked);
  const route = suggestion && !isNotKnown ? toReader(routeOfLevel[suggestion.guidance.level]) : null;
  const before = journey.steps[index - 1];
  const opens = opensAgain(authority, at);
  const isMoreNow = suggestsMoreNow(draft.content, suggestion?.guidance ?? null);
  return {
    suggestion,
    isNotKnown,
    route,
    audience: journey.walked.audience,
    choices: [...routesToSendTo].map(toReader),
    firstSteps: route ? firstStepsFor(route, journey.walked.audience ?? 'other') : [],
    callNow: helpNow(authority, at),
    opens: opens && momentInWords(opens),
    asked: isMoreNow ? undefined : draft.content.asked,
    isMoreNow,
    since: suggestion && dateInWords(new Date(`${suggestion.ruleset.from}T12:00:00Z`)),
    back: before ? pathOfStep(before) : paths.start(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { draft, journey, suggestion, at } = await findSuggestion(request);
  const form = await parseForm(request, askedRouteSchema(suggestion?.guidance ?? null));
  if (!form.ok) {
    context.refused = true;
    return data(form.problems, { status: 400 });
  }
  const { route, reason } = form.value;
  if (route === 'not-sending') return redirect(paths.notSending());
  const chosenAt = suggestion && {
    level: suggestion.guidance.level,
    redFlag: suggestion.guidance.redFlag,
  };
  const saved = await saveDraft(
    draft,
    (content) => ({ ...content, asked: { route, reason }, ...(chosenAt && { chosenAt }) }),
    at,
  );
  if (!saved) return redirect(paths.sent());
  const after = journeyOf(bank, saved.content);
  const changing = new URL(request.url).searchParams.has('change');
  const here = after.steps.findIndex(({ kind }) => kind === 'suggestion');
  const next = after.steps[changing ? after.nextIndex : here + 1] ?? journey.steps.at(-1);
  return redirect(next ? pathOfStep(next) : paths.check());
}

const titles = {
  1: 'Services near you could help with this',
  2: 'This sounds like a job for the Early Support Hub',
  3: 'This sounds like a family who need one worker to stay with them',
  4: 'This needs to be looked at today',
};
const titlesToYou = {
  1: 'There are people near you who could help with this',
  2: 'It sounds as if a family worker could help you',
  3: 'It sounds as if you need one person who stays with you',
  4: 'Somebody needs to hear this today',
};

const notKnown = 'We cannot tell yet how much help is needed';
const notKnownToYou = 'We cannot tell yet what would help you';

/** The plain name before its colon: "Early support". */
const nameOf = ({ plainName }: Route): string => `“${plainName.split(':')[0]}”`;

/** Professionals know the routes by their official names; everybody else by what happens there. */
function labelOf(route: Route, suggested: Route | null, name: string): string {
  if (route.id === suggested?.id) return `Send it to ${name}, as suggested`;
  return `${suggested && route.level > suggested.level ? 'Ask for more: send' : 'Send'} it to ${name}`;
}

export default function SuggestionPage() {
  const {
    suggestion,
    isNotKnown,
    route,
    firstSteps,
    since,
    choices,
    callNow,
    opens,
    asked,
    isMoreNow,
    back,
    audience,
  } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const value = (problems?.values ?? asked ?? {}) as { route?: string; reason?: string };
  const isYou = audience === 'young-person';
  const isProfessional = audience === 'professional';
  const ordered = [...choices].sort((a, b) => Number(b.id === route?.id) - Number(a.id === route?.id));
  return (
    <PublicPage back={back}>
      <ErrorSummary errors={problems?.errors} />
      <h1 className="govuk-heading-l">
        <Caption>What we suggest</Caption>
        {isNotKnown && (isYou ? notKnownToYou : notKnown)}
        {!isNotKnown &&
          (suggestion ? (isYou ? titlesToYou : titles)[suggestion.guidance.level] : 'You can send this now')}
      </h1>
      {isMoreNow && (
        <InsetText>
          You changed an answer, and that changes what we suggest. Please choose again below.
        </InsetText>
      )}
      {route && (
        <p className="govuk-body-l">
          {route.whatItDoes}
          {isProfessional && ` The team is called ${route.officialName}.`}
        </p>
      )}
      {!suggestion && (
        <InsetText>
          We cannot make a suggestion just now. Choose where to send it. Whoever reads it will be told.
        </InsetText>
      )}
      {suggestion && isToCallFirst(suggestion.guidance, opens !== null) && (
        <CallNow callNow={callNow} then="then carry on here">
          Your answers are saved: come back and send them so that nobody asks you twice.
        </CallNow>
      )}
      {suggestion && (
        <>
          {isNotKnown ? (
            <NotKnownYet {...{ suggestion, callNow, isYou }} isOpen={opens === null} />
          ) : (
            <Why suggestion={suggestion} />
          )}
          <GoingWell suggestion={suggestion} />
          <WhatWouldChange suggestion={suggestion} />
        </>
      )}
      {route && (
        <>
          <h2 className="govuk-heading-m">What you can do first</h2>
          <ul className="govuk-list govuk-list--bullet">
            {firstSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <h2 className="govuk-heading-m">What happens next</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>Who reads it: {route.whoReadsIt}</li>
            <li>When: {route.byWhen}</li>
            {opens && route.id !== 'universal' && (
              <li>We are closed just now. What you send is read from {opens}</li>
            )}
            <li>
              {audience === 'professional' || audience === 'other'
                ? 'You get a reference number, and you can see what was decided and why.'
                : 'You get a reference number. We only get in touch in ways you say are safe.'}
            </li>
          </ul>
        </>
      )}
      <form method="post" noValidate>
        <h2 className="govuk-heading-m">Your choice</h2>
        <Radios
          name="route"
          legend="What do you want to do?"
          hint="What we say is advice. You know things that we do not."
          value={value.route}
          error={errorFor(problems?.errors, 'route')}
          items={[
            ...ordered.map((choice) => ({
              value: choice.id,
              label: labelOf(choice, route, isProfessional ? choice.officialName : nameOf(choice)),
              hint: isProfessional ? choice.plainName : choice.whatItDoes,
            })),
            {
              value: 'not-sending',
              label: 'Do not send anything',
              hint: 'We show you what to do instead',
              or: true,
            },
          ]}
        />
        <Textarea
          name="reason"
          label="If you ask for less than we suggest, or do not send: why?"
          hint="A few words. You can leave this empty otherwise"
          rows={3}
          limit={1000}
          value={value.reason}
          error={errorFor(problems?.errors, 'reason')}
        />
        <Button>Continue</Button>
      </form>
      <p className="govuk-body-s">
        {suggestion && `This follows the local guidance of ${since}, version ${suggestion.ruleset.version}. `}
        It is advice. People decide.{' '}
        <a className="govuk-link" href={paths.saveForLater()}>
          Save and come back later
        </a>
      </p>
    </PublicPage>
  );
}
