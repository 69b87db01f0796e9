/** The number that is answered at this hour, large and in one place: for whoever must not wait for a page to be read. */
import { PhoneNumber } from '../../govuk/index.ts';

interface CallNowProps {
  callNow: { number: string; who: string };
  /** What comes after the call, as the rest of the heading. */
  then: string;
  /** What to know of what was written. */
  children: string;
}

export function CallNow({ callNow: { number, who }, then, children }: CallNowProps) {
  return (
    <div className="app-call-now">
      <h2 className="govuk-heading-m">
        Call <PhoneNumber number={number} /> now, {then}
      </h2>
      <p className="govuk-body">
        {who} will listen and say what to do. If somebody is in danger this minute, call{' '}
        <PhoneNumber number="999" />. {children}
      </p>
    </div>
  );
}
