import { paths } from '../app/paths.ts';
import type { Email } from './email.ts';
import { phoneNumbers } from './phone-numbers.tsx';

/** To whoever sent a referral: we have a question. It is read, and answered, behind the return code. */
export const referrerQuestion: Email<{ reference: string }> = {
  subject: ({ reference }) => `We have a question: ${reference}`,
  body: ({ reference }, sender) => (
    <>
      <h1>We have a question</h1>
      <p>
        It is about what you sent. Your reference is <strong>{reference}</strong>.
      </p>
      <h2>How to answer</h2>
      <p>
        <a href={`${sender.origin}${paths.status()}`}>Read and answer it</a>
      </p>
      <p>
        You need your reference and the code that you wrote down. The question is not in this e-mail, to keep
        it private.
      </p>
      <p>
        If you have lost the code, call {sender.authority.frontDoor.name} and say your reference. You can
        answer on the phone.
      </p>
      {phoneNumbers(sender)}
    </>
  ),
};
