import type { Happened } from './since.server.ts';

interface WhatHappenedProps {
  happened: readonly Happened[];
  /** Where on this page stands what was added; none where it is not on it. */
  added?: string;
}

/** What others did while somebody was writing. */
export function WhatHappened({ happened, added }: WhatHappenedProps) {
  if (happened.length === 0) return null;
  return (
    <section aria-labelledby="meanwhile">
      <h2 className="govuk-heading-m" id="meanwhile">
        What happened while you were writing
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {happened.map(({ id, by, what, at, isAdded, why }) => (
          <li key={id}>
            {by} {what}, <time dateTime={at.iso}>{at.text}</time>
            {isAdded && added && (
              <>
                .{' '}
                <a className="govuk-link" href={added}>
                  Read it
                </a>
              </>
            )}
            {why && <p className="app-as-typed">{why}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
