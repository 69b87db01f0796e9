import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { LinkButton, PhoneNumber, WarningText } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { PublicPage, useAuthority } from '../../public-page.tsx';

export const meta: MetaFunction = () => [{ title: 'Ask for help' }];

export function loader() {
  const { frontDoor, outOfHours, retention } = authority;
  return { frontDoor, outOfHours, draftDays: retention.draftDays };
}

/** The calm page before the first question: danger first, then how to leave, then what happens to what is written. */
export default function Start() {
  const { frontDoor, outOfHours, draftDays } = useLoaderData<typeof loader>();
  const { authority } = useAuthority();
  return (
    <PublicPage>
      <h1 className="govuk-heading-xl">{authority.serviceName}</h1>
      <p className="govuk-body-l">
        Tell us if you are worried about a child, or want help for your family or yourself. It takes about ten
        minutes.
      </p>
      <WarningText>
        If somebody is in danger right now, call <PhoneNumber number="999" />. Do not wait to fill this in.
      </WarningText>
      <h2 className="govuk-heading-m">If you would rather talk</h2>
      <p className="govuk-body">
        Call {frontDoor.name} on <PhoneNumber number={frontDoor.phone} />. {frontDoor.hours}.
      </p>
      <p className="govuk-body">
        At other times call {outOfHours.name} on <PhoneNumber number={outOfHours.phone} />: {outOfHours.hours}
        . What you send here is read when the office is open.
      </p>
      <h2 className="govuk-heading-m">If somebody may see your screen</h2>
      <p className="govuk-body">
        Each page has a <strong>Leave this page</strong> button. You can also press Shift three times. It
        takes you to a weather page. It does not clear the list of pages you have been to.
      </p>
      <h2 className="govuk-heading-m">What happens to what you write</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Each page is saved when you press Continue. Nobody reads it until you send it.</li>
        <li>You can stop, and come back within {draftDays} days with a code that we give you.</li>
        <li>Before you give any names, we tell you who could help and why. You choose what to send.</li>
        <li>You do not need to know the right words. “I do not know” is a good answer.</li>
      </ul>
      <LinkButton href={paths.question('who')}>Start now</LinkButton>
      <p className="govuk-body">
        Have you been here before?{' '}
        <a className="govuk-link" href={paths.comeBack()}>
          Come back to your answers
        </a>{' '}
        or{' '}
        <a className="govuk-link" href={paths.status()}>
          see what happened to what you sent
        </a>
        .
      </p>
      {authority.fictional && (
        <p className="govuk-body-s">{authority.name} is a made-up place. This is a demonstration.</p>
      )}
    </PublicPage>
  );
}
