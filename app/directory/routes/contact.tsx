import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { PhoneNumber, SummaryList } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { PublicPage } from '../../public-page.tsx';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Contact');
export const loader = () => ({ frontDoor: authority.frontDoor, outOfHours: authority.outOfHours });

export default function Contact() {
  const { frontDoor, outOfHours } = useLoaderData<typeof loader>();
  return (
    <PublicPage back={paths.start()}>
      <h1 className="govuk-heading-l">Talk to somebody</h1>
      <SummaryList
        rows={[
          { key: 'In danger now', value: <PhoneNumber number="999" /> },
          {
            key: frontDoor.name,
            value: [<PhoneNumber key="phone" number={frontDoor.phone} />, frontDoor.hours],
          },
          {
            key: outOfHours.name,
            value: [<PhoneNumber key="phone" number={outOfHours.phone} />, outOfHours.hours],
          },
        ]}
      />
      <p className="govuk-body">
        You can ask for advice without giving any names. On bank holidays, call {outOfHours.name}.
      </p>
    </PublicPage>
  );
}
