import { PhoneNumber } from '../govuk/index.ts';
import type { Service } from '../platform/authority.ts';

export interface ServiceListProps {
  services: readonly Service[];
  /** 2 where the list stands directly under the h1. */
  headingLevel?: 2 | 3;
}

/** Each service with what it offers and the number to call. */
export function ServiceList({ services, headingLevel = 3 }: ServiceListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="govuk-list app-services">
      {services.map((service) => (
        <li key={service.id}>
          <Heading className="govuk-heading-s">{service.name}</Heading>
          <p className="govuk-body">
            {service.offers} Who it is for: {service.ages}. Call <PhoneNumber number={service.phone} />.
          </p>
        </li>
      ))}
    </ul>
  );
}
