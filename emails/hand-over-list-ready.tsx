import { paths } from '../app/paths.ts';
import type { Email } from './email.ts';

/** To the front door's manager, as the door opens: something came in, or was worked on, while it was shut. */
export const handOverListReady: Email<{ count: number }> = {
  subject: () => 'The hand-over list is ready',
  body: ({ count }, { origin }) => (
    <>
      <h1>The hand-over list is ready</h1>
      <p>
        {count === 1 ? '1 referral was' : `${count} referrals were`} received or worked on while the front
        door was shut.
      </p>
      <p>
        <a href={`${origin}${paths.staff.handOverList()}`}>Sign in and read the list</a>
      </p>
    </>
  ),
};
