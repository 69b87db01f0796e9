import { paths } from '../app/paths.ts';
import type { Email } from './email.ts';

/** To somebody who is to work here: a link that is good once. Nothing in it says what the work is about. */
export const invitation: Email<{ token: string }> = {
  subject: () => 'You are invited to set up your account',
  body: ({ token }, { origin }) => (
    <>
      <h1>Set up your account</h1>
      <p>We made an account for you. Choose a password to use it. You also need an app that makes codes.</p>
      <p>
        <a href={`${origin}${paths.staff.invitation()}?code=${token}`}>Choose your password</a>
      </p>
      <p>The link works once, for 3 days. If you did not expect this, you need do nothing.</p>
    </>
  ),
};
