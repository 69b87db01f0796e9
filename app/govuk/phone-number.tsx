/** A telephone number that a telephone can dial. */
export function PhoneNumber({ number }: { number: string }) {
  return (
    <a className="govuk-link" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {number}
    </a>
  );
}
