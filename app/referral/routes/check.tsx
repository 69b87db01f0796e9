import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { Button, InsetText } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { pathOfStep, paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { routeInWords, routeOf } from '../../platform/authority.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { requireDraft } from '../../questionnaire/draft-cookie.server.ts';
import { journeyOf, suggestsMoreNow } from '../../questionnaire/journey.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import { suggestionOrNull } from '../../questionnaire/suggestion.server.ts';
import { CheckView } from '../check-view.tsx';
import { frozenPeople, frozenSections } from '../freeze.ts';
import { submit } from '../submit.server.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Check your answers');

/** The complete draft of this browser; otherwise leads to what is missing. */
async function findComplete(request: Request) {
  const draft = await requireDraft(request);
  const journey = journeyOf(bank, draft.content);
  const next = journey.steps[journey.nextIndex];
  if (next?.kind !== 'check' || !draft.content.asked) throw redirect(next ? pathOfStep(next) : paths.ask());
  return { draft, journey, asked: draft.content.asked };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { draft, journey, asked } = await findComplete(request);
  const suggestion = suggestionOrNull(journey.walked, systemClock.now());
  // Whoever ticks something graver on the way back is told so before they send, with the number to call.
  if (suggestsMoreNow(draft.content, suggestion?.guidance ?? null)) {
    throw redirect(`${paths.suggestion()}?change`);
  }
  const audience = journey.walked.audience ?? 'other';
  const before = journey.steps.at(-2);
  return {
    audience,
    asked,
    route: routeInWords(routeOf(authority, asked.route), audience === 'young-person'),
    sections: frozenSections(bank, journey.walked),
    people: frozenPeople(draft.content.details, audience),
    back: before ? pathOfStep(before) : paths.ask(),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const draft = await requireDraft(request);
  const result = await submit(draft.id, systemClock.now());
  return redirect(result.kind === 'sent' ? paths.sent() : paths.ask());
}

const withWhom = {
  professional: 'The family can ask to see what you wrote, unless that would put somebody at risk.',
  parent: 'We talk to other services only as far as you said, unless a child is in danger.',
  'young-person': 'We talk to you first, unless you are in danger.',
  other: 'We do not tell the family who you are unless you said that we may.',
};

export default function Check() {
  const { audience, asked, route, sections, people, back } = useLoaderData<typeof loader>();
  return (
    <PublicPage back={back}>
      <h1 className="govuk-heading-l">Check your answers, then send</h1>
      <p className="govuk-body">Nothing has been sent yet.</p>
      <CheckView
        audience={audience}
        asked={asked}
        route={route}
        sections={sections}
        people={people}
        change={{
          question: (id) => `${paths.question(id)}?change`,
          route: `${paths.suggestion()}?change`,
          detail: (id) => `${paths.detail(id)}?change`,
        }}
      />
      <InsetText>
        When you send this, {route.whoReadsIt.replace(/^A /, 'a ')} reads all of it. {withWhom[audience]}
      </InsetText>
      <form method="post">
        <Button>Send it now</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.saveForLater()}>
          Save and come back later
        </a>
      </p>
    </PublicPage>
  );
}
