/** An answer as it is read: on the status page, in the preview before it is sent, and in a family's letter. */
import { ServiceList } from '../directory/service-list.tsx';
import type { Answer } from './answer.ts';

export interface AnswerViewProps {
  answer: Answer;
  /** 2 on a page of its own, 3 under the heading of a preview. */
  headingLevel?: 2 | 3;
}

export function AnswerView({ answer, headingLevel = 2 }: AnswerViewProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const { says, replaces, why, waits, meanwhile, next, services } = answer;
  return (
    <>
      <Heading className="govuk-heading-m">What was decided</Heading>
      {says && <p className="govuk-body-l">{says}</p>}
      {replaces && <p className="govuk-body">{replaces}</p>}
      {waits && <p className="govuk-body">{waits}</p>}
      <Heading className="govuk-heading-m">Why</Heading>
      {why.split('\n').map((line, index) => (
        <p className="govuk-body" key={index}>
          {line}
        </p>
      ))}
      {next && (
        <>
          <Heading className="govuk-heading-m">
            {waits ? 'What happens when somebody is free' : 'What happens next'}
          </Heading>
          <p className="govuk-body">{next}</p>
        </>
      )}
      <Heading className="govuk-heading-m">What you can do now</Heading>
      <ul className="govuk-list govuk-list--bullet">
        {meanwhile.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {services.length > 0 && <ServiceList services={services} />}
    </>
  );
}
