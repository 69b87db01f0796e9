import { textOf, type Values } from './decision-form.tsx';

/** What was written when it could not be kept, for its writer to copy. */
export function NotKept({ values }: { values: Values }) {
  const written = ['rationale', 'answer', 'familyAnswer', 'reason'].flatMap(
    (name) => textOf(values, name) ?? [],
  );
  if (written.length === 0) return null;
  return (
    <section aria-labelledby="written">
      <h2 className="govuk-heading-m" id="written">
        What you wrote
      </h2>
      {written.map((one, index) => (
        <blockquote className="app-own-words__text" key={index}>
          {one}
        </blockquote>
      ))}
    </section>
  );
}
