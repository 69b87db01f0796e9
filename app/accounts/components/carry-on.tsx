import { Button, LinkButton } from '../../govuk/index.ts';
import type { Carried } from '../carry.ts';

/** The button that sends what could not be taken before, to where it was meant to go. */
export function CarryOnButton({ path, fields }: Carried) {
  return (
    <form method="post" action={path}>
      {fields.map(([name, value], place) => (
        <HiddenField key={`${place} ${name}`} name={name} value={value} />
      ))}
      <Button>Carry on</Button>
    </form>
  );
}

/** A hidden input keeps line ends as they are. */
function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

/** After signing in again: send what was written, or why that cannot be. */
export function CarryOn({ carried, next }: { carried: Carried | null; next: string }) {
  if (!carried) {
    return (
      <>
        <h1 className="govuk-heading-l">You are signed in, but what was written could not be kept</h1>
        <p className="govuk-body">
          It was written by somebody else, or it is too long ago. Only whoever wrote it can carry on with it.
        </p>
        <LinkButton href={next}>Continue</LinkButton>
      </>
    );
  }
  return (
    <>
      <h1 className="govuk-heading-l">You are signed in again</h1>
      <p className="govuk-body">What you wrote is kept. Nothing has been sent yet.</p>
      <CarryOnButton {...carried} />
      <p className="govuk-body">
        <a className="govuk-link" href={next}>
          Drop what I wrote and go back to the page
        </a>
      </p>
    </>
  );
}
