import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { Button, InsetText } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { authority } from '../../../platform/authority.server.ts';
import { systemClock } from '../../../platform/clock.ts';
import { normaliseReference } from '../../../platform/secrets.server.ts';
import { bank } from '../../../questionnaire/question-bank/index.ts';
import { beginTakenDraft, callsOfOthers, openCalls } from '../../../questionnaire/taken-draft.server.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { openRecord } from '../../open-record.server.ts';
import styles from '../../staff.scss?url';
import { momentOf } from '../../view-parts.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Calls');

const aboutOf = (value: unknown) => normaliseReference(typeof value === 'string' ? value : '');

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'take-call');
  const [calls, others] = await Promise.all([openCalls(staff.id), callsOfOthers(staff.id)]);
  return {
    staff,
    about: aboutOf(new URL(request.url).searchParams.get('about')),
    draftDays: authority.retention.draftDays,
    others: others.map(({ id, by, savedAt }) => ({ id, by, saved: momentOf(savedAt) })),
    calls: calls.map(({ id, createdAt, savedAt }) => ({
      id,
      begun: momentOf(createdAt),
      saved: momentOf(savedAt),
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'take-call');
  const at = systemClock.now();
  const reference = aboutOf((await request.formData()).get('about'));
  // Only a record that this person may open can be named.
  const about = reference ? (await openRecord(reference, staff, at)).reference : undefined;
  const id = await beginTakenDraft({ bankVersion: bank.version, takenById: staff.id, about, at });
  return redirect(paths.staff.call(id, 'words'));
}

export default function Calls() {
  const { staff, about, calls, others, draftDays } = useLoaderData<typeof loader>();
  return (
    <StaffPage staff={staff} current="calls">
      <h1 className="govuk-heading-l">Take a call</h1>
      {about && <InsetText>It is about the open record {about}. The new contact will say so.</InsetText>}
      <p className="govuk-body">
        Write down what the caller says, in any order. Each page is saved when you press Save. The caller need
        not give a name.
      </p>
      <form method="post">
        {about && <input type="hidden" name="about" value={about} />}
        <Button>Start a call</Button>
      </form>
      <h2 className="govuk-heading-m">Calls you have open</h2>
      {calls.length === 0 && <p className="govuk-body">None.</p>}
      <ul className="govuk-list">
        {calls.map(({ id, begun, saved }) => (
          <li key={id}>
            <a className="govuk-link" href={paths.staff.call(id)}>
              Call begun <time dateTime={begun.iso}>{begun.text}</time>
            </a>
            , last saved <time dateTime={saved.iso}>{saved.text}</time>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Calls that colleagues have not sent yet</h2>
          <p className="govuk-body">Only they can open one. If one of them has gone home, ring them.</p>
          <ul className="govuk-list">
            {others.map(({ id, by, saved }) => (
              <li key={id}>
                {by}, last saved <time dateTime={saved.iso}>{saved.text}</time>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-hint">What is not sent is deleted {draftDays} days after it was last saved.</p>
    </StaffPage>
  );
}
