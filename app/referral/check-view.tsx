/** What will be sent, by part, each with the way to change it. The same for whoever writes and for a call taken down. */
import { SummaryCard, SummaryList } from '../govuk/index.ts';
import type { Route } from '../platform/authority.ts';
import type { DetailId } from '../questionnaire/details/index.ts';
import type { AskedRoute } from '../questionnaire/journey.ts';
import type { Audience } from '../questionnaire/question.ts';
import type { FrozenDetail, FrozenSection } from './referral.ts';

export interface CheckViewProps {
  audience: Audience;
  asked: AskedRoute;
  route: Pick<Route, 'officialName' | 'plainName'>;
  sections: readonly FrozenSection[];
  people: readonly FrozenDetail[];
  /** Where each thing is changed; null where it cannot be. */
  change: {
    question: (id: string, part: string) => string | null;
    route: string;
    detail: (id: DetailId) => string;
  };
}

export function CheckView({ audience, asked, route, sections, people, change }: CheckViewProps) {
  const actions = (href: string | null, about: string) => (href ? [{ href, about }] : []);
  return (
    <>
      {sections.map((section) => (
        <section key={section.id}>
          <h2 className="govuk-heading-m">{section.title}</h2>
          <SummaryList
            rows={section.rows.map((row) => ({
              key: row.asked,
              value: row.answered,
              actions: actions(change.question(row.question, section.id), row.asked),
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
              actions: actions(change.route, 'where it goes'),
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
            <a className="govuk-link" href={change.detail(page.id)}>
              Change<span className="govuk-visually-hidden"> {page.title}</span>
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
