import { textOf, type Values } from './decision-form.tsx';

/** What was written in a form that is gone, for its writer to copy. */
export function WhatWasWritten({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="written">
      <h2 className="govuk-heading-m" id="written">
        What you wrote
      </h2>
      {words.map((one, index) => (
        <blockquote className="app-own-words__text" key={index}>
          {one}
        </blockquote>
      ))}
    </section>
  );
}

/** What was written for a decision that could not be kept. */
export function NotKept({ values }: { values: Values }) {
  const names = ['rationale', 'answer', 'familyAnswer', 'reason'];
  return <WhatWasWritten words={names.flatMap((name) => textOf(values, name) ?? [])} />;
}
