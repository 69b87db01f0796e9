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

interface ProblemPageProps {
  notFound: boolean;
  /** Missing when the fault came before anything was known about the authority. */
  frame: RootData | null | undefined;
}

/** Never jargon: what happened to what was typed, what to do, and the number that is answered at this hour. */
export function ProblemPage({ notFound, frame }: ProblemPageProps) {
  const { authority, helpNow } = frame ?? fallback;
  return (
    <PageFrame
      authority={authority.name}
      serviceName={authority.serviceName}
      colour={authority.colour}
      helpNow={helpNow}
    >
      <h1 className="govuk-heading-l">{notFound ? 'Page not found' : 'Sorry, something went wrong'}</h1>
      {notFound ? (
        <p className="govuk-body">
          If you typed the address, check it. You can{' '}
          <a className="govuk-link" href="/">
            go to the start
          </a>
          .
        </p>
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
