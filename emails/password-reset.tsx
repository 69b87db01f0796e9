import { paths } from '../app/paths.ts';
import type { Email } from './email.ts';

/** To somebody who forgot a password: a link that is good once. The second factor is asked for all the same. */
export const passwordReset: Email<{ token: string }> = {
  subject: () => 'Choose a new password',
  body: ({ token }, { origin }) => (
    <>
      <h1>Choose a new password</h1>
      <p>Somebody asked for this, we think it was you. The link works once, for one hour.</p>
      <p>
        <a href={`${origin}${paths.staff.forgotten()}?code=${token}`}>Choose a new password</a>
      </p>
      <p>If it was not you, you need do nothing. Your old password still works.</p>
    </>
  ),
};
