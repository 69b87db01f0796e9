import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { PhoneNumber } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { PublicPage } from '../../public-page.tsx';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Accessibility');
export const loader = () => ({ frontDoor: authority.frontDoor });

export default function Accessibility() {
  const { frontDoor } = useLoaderData<typeof loader>();
  return (
    <PublicPage back={paths.start()}>
      <h1 className="govuk-heading-l">Using this service your way</h1>
      <p className="govuk-body">
        We want everybody to be able to use these pages: with a keyboard, a screen reader, big text, a small
        phone, or with scripts turned off. We aim to meet the Web Content Accessibility Guidelines 2.2, level
        AA.
      </p>
      <p className="govuk-body">
        Each page is checked by a program as we build it. A program cannot find every problem. These pages
        have not yet been tried by people who use screen readers or other tools every day.
      </p>
      <p className="govuk-body">
        If a page does not work for you, call <PhoneNumber number={frontDoor.phone} />. You can tell us
        everything by phone instead.
      </p>
    </PublicPage>
  );
}
