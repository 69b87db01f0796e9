import { paths } from '../app/paths.ts';
import { momentInWords } from '../app/platform/british-time.ts';
import type { Email } from './email.ts';

const happened = {
  password: 'Your password was changed',
  authenticator: 'An administrator removed your authenticator',
  'recovery-codes': 'New recovery codes were made for you',
};

/** To whoever an account belongs to, when what they sign in with was changed: they would know if it was not them. */
export const accountChanged: Email<{ what: keyof typeof happened }> = {
  subject: () => 'The way you sign in was changed',
  body: ({ what }, { authority: { frontDoor }, origin, at }) => (
    <>
      <h1>The way you sign in was changed</h1>
      <p>
        {happened[what]} at {momentInWords(at)}. If you know of it, you need do nothing.
      </p>
      <p>
        <strong>If you do not, somebody else may be using your account.</strong> Call {frontDoor.phone} now
        and ask for an administrator.
      </p>
      <p>
        <a href={`${origin}${paths.staff.account()}`}>See where you are signed in</a>
      </p>
    </>
  ),
};
