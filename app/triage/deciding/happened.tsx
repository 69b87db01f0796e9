import type { Happened } from './since.server.ts';

/** What others did while somebody was writing. */
export function WhatHappened({ happened }: { happened: readonly Happened[] }) {
  if (happened.length === 0) return null;
  return (
    <section aria-labelledby="meanwhile">
      <h2 className="govuk-heading-m" id="meanwhile">
        What happened while you were writing
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {happened.map(({ id, by, what, at, why }) => (
          <li key={id}>
            {by} {what}, <time dateTime={at.iso}>{at.text}</time>
            {why && <p className="app-as-typed">{why}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
