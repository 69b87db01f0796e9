/** The page somebody gets who sent a form after their session had ended. */
import { paths } from '../../paths.ts';
import type { SessionEnded } from '../carry.ts';
import { EntranceOf } from './entrance.tsx';
import { SignInFields } from './sign-in-fields.tsx';

export function SessionEndedPage({ next, carried, frame }: SessionEnded) {
  return (
    <EntranceOf frame={frame}>
      <h1 className="govuk-heading-l">Your session ended</h1>
      {carried ? (
        <p className="govuk-body">Sign in again to carry on: what you wrote is kept.</p>
      ) : (
        <p className="govuk-body">
          Sign in again. What you wrote could not be kept here: use the Back button of your browser to copy it
          first.
        </p>
      )}
      <form method="post" action={`${paths.staff.signIn()}?next=${encodeURIComponent(next)}`} noValidate>
        <SignInFields carried={carried} />
      </form>
    </EntranceOf>
  );
}
