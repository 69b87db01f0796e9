import type { Service } from '../platform/authority.ts';

/** Each service with what it offers and the number to call. */
export function ServiceList({ services }: { services: readonly Service[] }) {
  return (
    <ul className="govuk-list app-services">
      {services.map((service) => (
        <li key={service.id}>
          <h3 className="govuk-heading-s">{service.name}</h3>
          <p className="govuk-body">
            {service.offers} For {service.ages}. Call{' '}
            <a className="govuk-link" href={`tel:${service.phone.replaceAll(' ', '')}`}>
              {service.phone}
            </a>
            .
          </p>
        </li>
      ))}
    </ul>
  );
}
