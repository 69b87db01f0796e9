/** How every check stands, as facts beside a record and a decision: what agencies said, and who said nothing. */
import { Tag, WarningText } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import type { CheckView } from '../check-view.ts';
import { StateTag } from './state-tag.tsx';

function Reply({ check }: { check: CheckView }) {
  if (!check.reply) return null;
  const { words, by, how } = check.reply;
  return (
    <>
      {words && <blockquote className="app-own-words__text">{words}</blockquote>}
      <p className="govuk-body-s">
        {by}, {how}
      </p>
    </>
  );
}

export interface ChecksFactsProps {
  reference: string;
  checks: readonly CheckView[];
  level?: 2 | 3;
  title?: string;
}

/** A missing reply is shown, and never holds up a decision. */
export function ChecksFacts({ reference, checks, level = 2, title = 'Agency checks' }: ChecksFactsProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const late = checks.filter(({ isLate }) => isLate).length;
  return (
    <section aria-labelledby="checks">
      <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'} id="checks">
        {title}
      </Heading>
      {checks.length === 0 && <p className="govuk-body">No agency was asked.</p>}
      {late > 0 && (
        <WarningText>
          {late === 1 ? 'One agency has' : `${late} agencies have`} not replied in time. A decision need not
          wait: say in it what is not known.
        </WarningText>
      )}
      {checks.length > 0 && (
        <ul className="govuk-list">
          {checks.map((check) => (
            <li key={check.id}>
              <p className="govuk-body">
                <StateTag check={check} />{' '}
                {check.emergency !== null && <Tag colour="red">Emergency share, no agreement</Tag>}{' '}
                <a className="govuk-link" href={paths.staff.check(reference, check.id)}>
                  {check.inWords}
                </a>
              </p>
              <Reply check={check} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
