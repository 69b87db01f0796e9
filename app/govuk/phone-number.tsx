/** A telephone number that a telephone can dial, and that is never read in two halves. */
export function PhoneNumber({ number }: { number: string }) {
  return (
    <a className="govuk-link app-phone" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {number}
    </a>
  );
}
