import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { PublicPage } from '../../public-page.tsx';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Privacy');
export const loader = () => ({ privacy: authority.privacy, draftDays: authority.retention.draftDays });

export default function Privacy() {
  const { privacy, draftDays } = useLoaderData<typeof loader>();
  return (
    <PublicPage back={paths.start()}>
      <h1 className="govuk-heading-l">How we look after what you tell us</h1>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Your answers are locked away in a form that cannot be read without our keys, from the first page on.
        </li>
        <li>
          Nobody here reads them until you press send. If you do not send them, they are deleted after{' '}
          {draftDays} days.
        </li>
        <li>
          Once sent, only people whose job is to help children can open them. Each time somebody does, it is
          written down.
        </li>
        <li>
          We share only what another service needs to help or protect a child. We say so on the page before
          you send.
        </li>
        <li>
          We use one cookie, to know which answers are yours. It goes when you close the browser or leave.
        </li>
        <li>Our emails never say what you told us.</li>
      </ul>
      <p className="govuk-body">
        You can ask to see what we hold about you, or ask for a mistake to be put right. Contact{' '}
        {privacy.contact}, on {privacy.phone}.
      </p>
    </PublicPage>
  );
}
