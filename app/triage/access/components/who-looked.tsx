import type { Looked } from '../../referral-view.ts';

/** Who has opened the record, latest first: what they did with it, and why where they had to say. */
export function WhoLooked({ lookedAt }: { lookedAt: readonly Looked[] }) {
  return (
    <>
      <h2 className="govuk-heading-s">Who has looked</h2>
      <ol className="govuk-list app-looked">
        {lookedAt.map(({ id, by, at, did, why }) => (
          <li key={id}>
            {by} {did}, <time dateTime={at.iso}>{at.text}</time>
            {why && `: ${why}`}
          </li>
        ))}
      </ol>
    </>
  );
}
