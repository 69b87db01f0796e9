/**
 * Where the link in a family's mail leads. Following it shows a button and nothing else, so that mail scanners see
 * nothing; a press opens the answer. Needs no script and keeps nothing in the browser.
 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { Button, PhoneNumber } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { systemClock } from '../../platform/clock.ts';
import { guessingTooFast } from '../../platform/slow-down.server.ts';
import { PublicPage } from '../../public-page.tsx';
import { openFamilyLink } from '../family-answer.server.ts';
import { FamilyPage } from '../family-page.tsx';

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Something to read');

// The secret is in the address, so the address goes nowhere. Not `no-referrer`: see the link of an agency.
export const headers = () => ({ 'Referrer-Policy': 'strict-origin' });

const secretOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : '');

/** Looks nothing up: what stands behind a link is not told to whoever only follows it. */
export function loader({ request }: LoaderFunctionArgs) {
  const { name, phone } = authority.frontDoor;
  return { k: secretOf(new URL(request.url).searchParams.get('k')), frontDoor: { name, phone } };
}

const ended = (kind: 'ended' | 'unknown' | 'slow') =>
  data({ kind, page: null }, { status: kind === 'slow' ? 429 : 410 });

export async function action({ request, context }: ActionFunctionArgs) {
  const k = secretOf((await request.formData()).get('k'));
  const opened = await openFamilyLink(k, systemClock.now());
  if (opened.kind === 'open') return data(opened);
  const { kind } = opened;
  if (kind === 'unknown' && (await guessingTooFast('family-link', context.network))) return ended('slow');
  return ended(kind);
}

const why = {
  ended: 'This link has ended. If we sent you a newer one, use that.',
  unknown: 'This link opens nothing. Check that you have the whole of it.',
  slow: 'There were too many tries. Wait a few minutes, then press the link again.',
};

export default function FamilyAnswerPage() {
  const { k, frontDoor } = useLoaderData<typeof loader>();
  const opened = useActionData<typeof action>();
  if (opened?.kind === 'open') {
    return (
      <PublicPage>
        <FamilyPage {...opened.page} />
      </PublicPage>
    );
  }
  if (opened) {
    return (
      <PublicPage>
        <h1 className="govuk-heading-l">This cannot be opened</h1>
        <p className="govuk-body">{why[opened.kind]}</p>
        <p className="govuk-body">
          Call {frontDoor.name} on <PhoneNumber number={frontDoor.phone} /> and say the reference in the
          e-mail. We can tell you what it says.
        </p>
      </PublicPage>
    );
  }
  return (
    <PublicPage>
      <h1 className="govuk-heading-l">There is something for you to read</h1>
      <p className="govuk-body">
        Open it when nobody reads over your shoulder. You can leave the page quickly with the button at the
        top.
      </p>
      <form method="post" action={paths.familyAnswer()}>
        <input type="hidden" name="k" value={k} />
        <Button>Read it now</Button>
      </form>
    </PublicPage>
  );
}
