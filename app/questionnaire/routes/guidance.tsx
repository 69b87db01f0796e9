import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { opaque } from '../../govuk/opaque.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { inForce } from '../../threshold/in-force.ts';
import { rulesets } from '../../threshold/rulesets/index.ts';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Local guidance');

export function loader() {
  const ruleset = inForce(rulesets, systemClock.now());
  if (!ruleset) throw new Response(null, { status: 404 });
  const { version, from, paragraphs, choices } = ruleset;
  return { version, from, paragraphs, choices, routes: authority.routes };
}

/** The guidance itself, paragraph by paragraph: what every reason on a suggestion links to. */
export default function Guidance() {
  const { version, from, paragraphs, choices, routes } = useLoaderData<typeof loader>();
  return (
    <PublicPage back={paths.suggestion()}>
      <h1 className="govuk-heading-l">Local guidance on levels of need</h1>
      <p className="govuk-body">
        Version {version}, in force since {from}. It guides; people decide.
      </p>
      <ol className="govuk-list govuk-list--number">
        {routes.map((route) => (
          <li key={route.id}>
            <strong>{route.officialName}.</strong> {route.whatItDoes}
          </li>
        ))}
      </ol>
      {paragraphs.map((paragraph) => (
        <section key={paragraph.id} id={opaque(paragraph.id)} tabIndex={-1}>
          <h2 className="govuk-heading-s">
            {paragraph.id} {paragraph.title}
          </h2>
          <p className="govuk-body">{paragraph.text}</p>
          <p className="govuk-body-s">After: {paragraph.source}</p>
        </section>
      ))}
      <h2 className="govuk-heading-m">Where published documents differ</h2>
      {choices.map((choice) => (
        <p className="govuk-body" key={choice.about}>
          <strong>{choice.about}.</strong> {choice.chosen}. {choice.because}
        </p>
      ))}
    </PublicPage>
  );
}
