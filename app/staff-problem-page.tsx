/** What somebody at work sees when something went wrong: the frame they know, what became of their work, and a way on. */
import type { ReactNode } from 'react';
import { Entrance } from './accounts/components/entrance.tsx';
import { homeOf } from './accounts/home.ts';
import { type Fault, faultInWords, refusals } from './problem-page.tsx';
import { useAuthority } from './public-page.tsx';
import { StaffPage } from './triage/components/staff-page.tsx';

const notThere = ['If you typed the address, check it. If you followed a link, what it led to may be gone.'];
const broken = [
  'What you sent last may not have been saved. Go back and copy what you wrote, then look at the record: if it is not there, send it again.',
  'If this happens again, tell whoever looks after this service.',
];

/** Under the same bar as every other page, for whoever is signed in; for anybody else as the page to sign in on. */
export function StaffProblemPage({ refused, notFound }: Fault) {
  const { atWork } = useAuthority();
  const says = refused ? refusals[refused].says : notFound ? notThere : broken;
  const words: ReactNode = (
    <>
      <h1 className="govuk-heading-l">{faultInWords({ refused, notFound })}</h1>
      {says.map((line) => (
        <p className="govuk-body" key={line}>
          {line}
        </p>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href={atWork ? homeOf(atWork.role) : '/staff'}>
          {atWork ? 'Go to your first page' : 'Sign in'}
        </a>
      </p>
    </>
  );
  return atWork ? <StaffPage staff={atWork}>{words}</StaffPage> : <Entrance>{words}</Entrance>;
}
