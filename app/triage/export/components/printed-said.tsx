/** What was said, what the guidance made of it, and the people, each number with its warning beside it. */
import { labelForStaff, titleForStaff } from '../../people-for-staff.ts';
import type { BundleContent } from '../bundle-schema.ts';
import { dayOf, isDay, Part, Rows } from './printed-parts.tsx';

export function Said({ said }: Pick<BundleContent, 'said'>) {
  const own = said.sections.flatMap(({ rows }) => rows.filter(({ ownWords, words }) => ownWords && words[0]));
  return (
    <Part title="What was said">
      {own.map(({ question, asked, words }) => (
        <div className="app-printed__own" key={question}>
          <h3 className="govuk-heading-s">{asked}</h3>
          {words.map((text, index) => (
            <blockquote className="app-printed__typed" key={index}>
              {text}
            </blockquote>
          ))}
        </div>
      ))}
      {said.sections
        .map((section) => ({ ...section, rows: section.rows.filter(({ ownWords }) => !ownWords) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, title, rows }) => (
          <div key={id}>
            <h3 className="govuk-heading-s">{title}</h3>
            <Rows rows={rows.map(({ asked, words }) => [asked, words.join('; ')] as const)} />
          </div>
        ))}
    </Part>
  );
}

export function Guidance({ asked, suggested }: Pick<BundleContent, 'asked' | 'suggested'>) {
  return (
    <Part title="What was asked, and what the guidance suggested">
      <Rows
        rows={[
          ['Asked', asked.route.name],
          ['Reason given', asked.reason],
          ['Suggested', suggested ? suggested.route.name : 'No suggestion could be made'],
          [
            'Guidance',
            suggested && `${suggested.ruleset.version}, in force from ${dayOf(suggested.ruleset.from)}`,
          ],
          ['Going well', suggested?.strengths.join('; ')],
          ['Why the lower of two levels', suggested?.easedBecause],
        ]}
      />
      {suggested && suggested.reasons.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Why</h3>
          <ul className="govuk-list govuk-list--bullet">
            {suggested.reasons.map(({ id, redFlag, statement, answers, paragraph }) => (
              <li key={id}>
                {redFlag && <strong>Red flag: </strong>}
                {statement}
                {answers.length > 0 && ` (answered: ${answers.join('; ')})`}
                {paragraph && ` [guidance ${paragraph}]`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

export function People({ people, keepAddressFrom }: Pick<BundleContent, 'people' | 'keepAddressFrom'>) {
  return (
    <Part title="People and contact">
      {keepAddressFrom && (
        <p className="app-printed__warning">Warning: keep the address from {keepAddressFrom}</p>
      )}
      {people.map(({ part, title, place, fields }) => (
        <div key={`${part}-${place}`}>
          <h3 className="govuk-heading-s">{titleForStaff(part, title)}</h3>
          <Rows
            rows={fields
              .filter(({ words, warnings }) => words.length > 0 || warnings.length > 0)
              .map(
                ({ field, label, words, codes, warnings }) =>
                  [
                    labelForStaff(part, field, label),
                    <>
                      {codes.some(isDay) ? codes.map(dayOf).join('; ') : words.join('; ')}
                      {warnings.map((warning) => (
                        <strong className="app-printed__warning" key={warning}>
                          Warning: {warning}
                        </strong>
                      ))}
                    </>,
                  ] as const,
              )}
          />
        </div>
      ))}
    </Part>
  );
}
