export type HelpNow = {
  /** The number that is answered at this hour, as people write it. */
  number: string;
  /** Who answers it, such as "our emergency team". */
  who?: string;
};

const dialled = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`;

/** In the same place on every public page. */
export function HelpBar({ number, who }: HelpNow) {
  return (
    <section className="app-help" aria-label="Get help now">
      <p className="app-help__text govuk-width-container">
        <strong>Get help now:</strong> call <a href="tel:999">999</a> in an emergency; otherwise{' '}
        <a href={dialled(number)}>{number}</a>
        {who && ` (${who})`}
      </p>
    </section>
  );
}
