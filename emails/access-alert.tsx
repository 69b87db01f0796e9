import { paths } from '../app/paths.ts';
import { momentInWords } from '../app/platform/british-time.ts';
import type { Email } from './email.ts';

/**
 * To whoever watches over privacy: a record was opened from outside its team; or, to the manager as well, the glass of a
 * restricted one was broken.
 */
export const accessAlert: Email<{ reference: string; glass?: boolean }> = {
  subject: ({ reference, glass }) =>
    glass ? `The glass was broken, please look now: ${reference}` : `Please look at who opened: ${reference}`,
  body: ({ reference, glass }, { origin, at }) => (
    <>
      <h1>There is something for you to look at</h1>
      {glass ? (
        <p>
          <strong>{reference}</strong> is restricted. Somebody who is not on its list broke the glass and
          opened it at {momentInWords(at)}. They gave a reason, and showed with a code that it was them.
        </p>
      ) : (
        <p>
          Somebody opened <strong>{reference}</strong> at {momentInWords(at)}. They gave a reason.
        </p>
      )}
      <p>
        <a href={`${origin}${paths.staff.access(reference)}`}>Sign in and read it</a>
      </p>
    </>
  ),
};
