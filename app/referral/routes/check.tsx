import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { Button, InsetText, SummaryCard, SummaryList } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { pathOfStep, paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { routeOf } from '../../platform/authority.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { requireDraft } from '../../questionnaire/draft-cookie.server.ts';
import { journeyOf } from '../../questionnaire/journey.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
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
  const audience = journey.walked.audience ?? 'other';
  const before = journey.steps.at(-2);
  return {
    audience,
    asked,
    route: routeOf(authority, asked.route),
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
      {sections.map((section) => (
        <section key={section.id}>
          <h2 className="govuk-heading-m">{section.title}</h2>
          <SummaryList
            rows={section.rows.map((row) => ({
              key: row.asked,
              value: row.answered,
              actions: [{ href: `${paths.question(row.question)}?change`, about: row.asked }],
            }))}
          />
        </section>
      ))}
      <section>
        <h2 className="govuk-heading-m">Where it goes</h2>
        <SummaryList
          rows={[
            {
              key: 'Send to',
              value: [
                audience === 'professional' ? route.officialName : route.plainName,
                asked.reason,
              ].filter((text) => text !== ''),
              actions: [{ href: `${paths.suggestion()}?change`, about: 'where it goes' }],
            },
          ]}
        />
      </section>
      {people.map((page) => (
        <section key={page.id}>
          <h2 className="govuk-heading-m">{page.title}</h2>
          {page.groups.length === 0 && <p className="govuk-body">Not provided</p>}
          {page.groups.map((group, index) => {
            const rows = group.rows.map((row) => ({ key: row.label, value: row.value }));
            return group.title ? (
              <SummaryCard key={index} title={group.title} headingLevel={3} rows={rows} />
            ) : (
              <SummaryList key={index} rows={rows} />
            );
          })}
          <p className="govuk-body">
            <a className="govuk-link" href={`${paths.detail(page.id)}?change`}>
              Change<span className="govuk-visually-hidden"> {page.title}</span>
            </a>
          </p>
        </section>
      ))}
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
