/** What a person sees when something went wrong, or when there is nothing at an address. */
import { PageFrame } from './govuk/index.ts';
import type { RootData } from './public-page.tsx';

const fallback: RootData = {
  authority: {
    name: 'Children’s services',
    shortName: '',
    serviceName: 'Ask for help for a child',
    colour: 'blue',
    fictional: false,
  },
  helpNow: { number: '999', who: 'if a child is in danger' },
};

/** A look that could not be put on record was refused; whose role does not include a page is told so. */
export type Refused = 'not-on-record' | 'not-yours';

export const refusals: Record<Refused, { title: string; says: readonly string[] }> = {
  'not-on-record': {
    title: 'This page cannot be shown just now',
    says: [
      'Every look at a record is written down before it is shown, and that did not work. So nothing was shown.',
      'Try again in a few minutes. If it happens again, tell whoever looks after this service.',
    ],
  },
  'not-yours': {
    title: 'Your role does not include this page',
    says: ['If you need it for your work, ask your manager or the administrator of this service.'],
  },
};

export interface Fault {
  refused?: Refused | null;
  notFound: boolean;
}

/** The heading of such a page, and its title in the tab. */
export const faultInWords = ({ refused, notFound }: Fault): string =>
  refused ? refusals[refused].title : notFound ? 'Page not found' : 'Sorry, something went wrong';

interface ProblemPageProps extends Fault {
  /** Somebody at work starts at their own first page, not where a family would. */
  isStaff?: boolean;
  /** Missing when the fault came before anything was known about the authority. */
  frame: RootData | null | undefined;
}

/** Never jargon: what happened to what was typed, what to do, and the number that is answered at this hour. */
export function ProblemPage({ notFound, refused, frame, isStaff }: ProblemPageProps) {
  const { authority, helpNow } = frame ?? fallback;
  const start = (
    <>
      You can{' '}
      <a className="govuk-link" href={isStaff ? '/staff' : '/'}>
        go to the start
      </a>
      .
    </>
  );
  return (
    <PageFrame
      authority={authority.name}
      serviceName={authority.serviceName}
      colour={authority.colour}
      helpNow={helpNow}
    >
      <h1 className="govuk-heading-l">{faultInWords({ refused, notFound })}</h1>
      {refused ? (
        <>
          {refusals[refused].says.map((line) => (
            <p className="govuk-body" key={line}>
              {line}
            </p>
          ))}
          <p className="govuk-body">{start}</p>
        </>
      ) : notFound ? (
        <p className="govuk-body">If you typed the address, check it. {start}</p>
      ) : (
        <>
          <p className="govuk-body">
            Every page you finished with Continue is saved. What you typed on the last page may not be.
          </p>
          <p className="govuk-body">
            Go back, copy what you typed if you can, and try again in a few minutes.
          </p>
        </>
      )}
      <p className="govuk-body">
        If it cannot wait, call <strong>{helpNow.number}</strong> ({helpNow.who}). If a child is in danger
        now, call <strong>999</strong>.
      </p>
    </PageFrame>
  );
}
