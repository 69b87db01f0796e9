import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { PublicPage } from '../../public-page.tsx';
import { ServiceList } from '../service-list.tsx';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Services near you');
export const loader = () => ({ services: authority.directory });

export default function Services() {
  const { services } = useLoaderData<typeof loader>();
  return (
    <PublicPage back={paths.start()}>
      <h1 className="govuk-heading-l">Services near you</h1>
      <p className="govuk-body">Any family can use these. You do not need to be sent by anybody.</p>
      <ServiceList services={services} headingLevel={2} />
    </PublicPage>
  );
}
