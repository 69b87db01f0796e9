import { paths } from '../app/paths.ts';
import type { Email } from './email.ts';

interface Missed {
  references: readonly string[];
  /** How many there are besides those named. */
  more: number;
}

/** To the front door's manager: clocks were missed. By reference only; the pages say which clocks, and whose. */
export const clocksMissed: Email<Missed> = {
  subject: () => 'Clocks missed at the front door',
  body: ({ references, more }, { origin }) => (
    <>
      <h1>Clocks were missed</h1>
      <p>
        Somebody needs to look at{' '}
        {references.length === 1 && more === 0 ? 'this referral' : 'these referrals'}:
      </p>
      <ul>
        {references.map((reference) => (
          <li key={reference}>{reference}</li>
        ))}
      </ul>
      {more > 0 && <p>And {more} more.</p>}
      <p>
        <a href={`${origin}${paths.staff.queue()}?show=overdue`}>Sign in and see what is overdue</a>
      </p>
    </>
  ),
};
