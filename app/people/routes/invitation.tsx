/** Where an invitation leads: choosing the first password. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { Entrance } from '../../accounts/components/entrance.tsx';
import { ErrorSummary } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { PasswordIsSet, SetPassword } from '../components/set-password.tsx';
import { codeOf, setWithLink } from './set-with-link.server.ts';

export const handle = { frame: 'staff' };
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Set up your account');

export function loader({ request }: LoaderFunctionArgs) {
  return { code: codeOf(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  return setWithLink(await request.formData(), 'invitation', context);
}

export default function Invitation() {
  const { code } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Entrance>
      <ErrorSummary errors={answer?.errors} />
      {answer?.kind === 'set' ? (
        <PasswordIsSet />
      ) : (
        <SetPassword code={code} heading="Set up your account" errors={answer?.errors} />
      )}
    </Entrance>
  );
}
