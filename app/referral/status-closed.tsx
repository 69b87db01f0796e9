/** A form of the status page that was open for too long: what was written is not lost, and nobody else may send it. */
import type { ReactNode } from 'react';
import { InsetText, LinkButton } from '../govuk/index.ts';
import { paths } from '../paths.ts';

export function StatusClosed({ written }: { written?: string }) {
  return (
    <>
      <h1 className="govuk-heading-l">This page was open for too long</h1>
      <p className="govuk-body">
        To keep it private, it has closed. Nothing was sent. Open it again with your number and code.
      </p>
      {written && (
        <>
          <p className="govuk-body">This is what you wrote. Copy it before you go on:</p>
          <InsetText>
            <AsTyped text={written} />
          </InsetText>
        </>
      )}
      <LinkButton href={paths.status()}>Open it again</LinkButton>
    </>
  );
}

/** Said before anybody begins to write. */
export function ClosesAfter() {
  return (
    <p className="govuk-body">
      To keep things private, this page closes after half an hour. Send what you write before then.
    </p>
  );
}

export function Arrived({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {children}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.status()}>
          Go back to the status page
        </a>
        . You need your number and code again.
      </p>
    </>
  );
}

/** Text with its line breaks. */
export function AsTyped({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <p className="govuk-body" key={index}>
          {line}
        </p>
      ))}
    </>
  );
}

/** Somebody came by the address alone. No loader sends them on: it would run after every answer on these pages as well. */
export function StatusFirst() {
  return (
    <>
      <h1 className="govuk-heading-l">Open the status page first</h1>
      <p className="govuk-body">You need your reference number and your code.</p>
      <LinkButton href={paths.status()}>Go to the status page</LinkButton>
    </>
  );
}
