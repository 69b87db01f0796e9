import { paths } from '../app/paths.ts';
import type { Email } from './email.ts';
import { phoneNumbers } from './phone-numbers.tsx';

/** To whoever sent a referral: a person has decided. The answer itself is read behind the return code. */
export const referralDecided: Email<{ reference: string }> = {
  subject: ({ reference }) => `There is an answer: ${reference}`,
  body: ({ reference }, sender) => (
    <>
      <h1>There is an answer</h1>
      <p>
        We have looked at what you sent. Your reference is <strong>{reference}</strong>.
      </p>
      <h2>How to read it</h2>
      <p>
        <a href={`${sender.origin}${paths.status()}`}>Read the answer</a>
      </p>
      <p>
        You need your reference and the code that you wrote down. The answer is not in this e-mail, to keep it
        private.
      </p>
      <p>
        If you have lost the code, call {sender.authority.frontDoor.name} and say your reference. You can also
        call if you think we got it wrong.
      </p>
      {phoneNumbers(sender)}
    </>
  ),
};
