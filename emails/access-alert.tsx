import { paths } from '../app/paths.ts';
import { momentInWords } from '../app/platform/british-time.ts';
import type { Email } from './email.ts';

/** To whoever watches over privacy: a record was opened from outside its team, or the glass was broken. */
export const accessAlert: Email<{ reference: string }> = {
  subject: ({ reference }) => `Please look at who opened: ${reference}`,
  body: ({ reference }, { origin, at }) => (
    <>
      <h1>There is something for you to look at</h1>
      <p>
        Somebody opened <strong>{reference}</strong> at {momentInWords(at)}. They gave a reason.
      </p>
      <p>
        <a href={`${origin}${paths.staff.access(reference)}`}>Sign in and read it</a>
      </p>
    </>
  ),
};
