import { paths } from '../app/paths.ts';
import { dayInWords } from '../app/platform/british-time.ts';
import type { Email } from './email.ts';
import { phoneNumbers } from './phone-numbers.tsx';

export interface FamilyAnswerProps {
  reference: string;
  /** The secret of the link. */
  k: string;
  /** Until when the link works, as an ISO moment. */
  until: string;
}

/** To a family's mailbox that was said, and found, to be safe: there is something to read. What it is stands behind the link. */
export const familyAnswer: Email<FamilyAnswerProps> = {
  subject: ({ reference }) => `There is something for you to read: ${reference}`,
  body: ({ reference, k, until }, sender) => (
    <>
      <h1>There is something for you to read</h1>
      <p>
        It is from {sender.authority.frontDoor.name}. The reference is <strong>{reference}</strong>.
      </p>
      <p>
        <a href={`${sender.origin}${paths.familyAnswer()}?k=${encodeURIComponent(k)}`}>Read it</a>
      </p>
      <p>Open it when you are alone. The link works until {dayInWords(new Date(until))}.</p>
      <p>
        What it says is not in this e-mail, to keep it private. You can delete this e-mail when you have read
        it.
      </p>
      <p>
        If the link does not work, call {sender.authority.frontDoor.name} and say the reference. You can also
        call if you would rather talk.
      </p>
      {phoneNumbers(sender)}
    </>
  ),
};
