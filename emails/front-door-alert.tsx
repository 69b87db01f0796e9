import { paths } from '../app/paths.ts';
import { momentInWords } from '../app/platform/british-time.ts';
import { addWorkingTime } from '../app/platform/working-time.ts';
import type { Email } from './email.ts';

/** To the front door's own mailbox: something new is in the queue. The queue never depends on this mail. */
export const frontDoorAlert: Email<{ reference: string }> = {
  subject: ({ reference }) => `Waiting in the queue: ${reference}`,
  body: ({ reference }, { authority, origin, at }) => {
    const due = addWorkingTime(at, authority.clocks.decision, authority.workingHours);
    return (
      <>
        <h1>One is waiting in the queue</h1>
        <p>
          Reference <strong>{reference}</strong> came in at {momentInWords(at)}. The decision is due by{' '}
          {momentInWords(due)}.
        </p>
        <p>
          <a href={`${origin}${paths.staff.referral(reference)}`}>Sign in and open it</a>
        </p>
      </>
    );
  },
};
