import { paths } from '../app/paths.ts';
import { momentInWords } from '../app/platform/british-time.ts';
import { addWorkingTime } from '../app/platform/working-time.ts';
import type { Email } from './email.ts';
import { phoneNumbers } from './phone-numbers.tsx';

/** To whoever sent a referral and can safely be written to: it arrived, and this is what happens now. */
export const referralReceived: Email<{ reference: string }> = {
  subject: ({ reference }) => `We have what you sent: ${reference}`,
  body: ({ reference }, sender) => {
    const { clocks, workingHours } = sender.authority;
    const decided = addWorkingTime(sender.at, clocks.decision, workingHours);
    return (
      <>
        <h1>We have what you sent</h1>
        <p>
          Your reference is <strong>{reference}</strong>. Say it if you call us.
        </p>
        <h2>What happens next</h2>
        <ul>
          <li>Somebody in our team reads what you sent.</li>
          <li>They decide what to do by {momentInWords(decided)}.</li>
          <li>Before that, they may get in touch to ask you more.</li>
        </ul>
        <h2>See how it is going</h2>
        <p>
          <a href={`${sender.origin}${paths.status()}`}>See where things are</a>
        </p>
        <p>
          You need your reference and the code that you wrote down. The code is not in this e-mail, to keep
          things private.
        </p>
        {phoneNumbers(sender)}
      </>
    );
  },
};
