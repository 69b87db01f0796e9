import { type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { InsetText, Panel } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { momentInWords } from '../../../platform/british-time.ts';
import { systemClock } from '../../../platform/clock.ts';
import { takenDraft } from '../../../questionnaire/taken-draft.server.ts';
import { sentReferral } from '../../../referral/tracking.server.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Call sent');

/** As long as a caller may still be on the line. */
const READ_OUT_FOR = 60 * 60_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'take-call');
  const draft = await takenDraft(params.id ?? '', staff.id);
  if (!draft) throw new Response(null, { status: 404 });
  if (!draft.sentAs) return redirect(paths.staff.call(draft.id));
  const { reference, decisionDueAt } = await sentReferral(draft.sentAs);
  const isFresh = systemClock.now().getTime() - draft.savedAt.getTime() <= READ_OUT_FOR;
  return {
    staff,
    reference,
    returnCode: isFresh ? draft.content.returnCode : null,
    due: momentInWords(decisionDueAt),
    about: draft.content.about ?? null,
  };
}

export default function CallSent() {
  const { staff, reference, returnCode, due } = useLoaderData<typeof loader>();
  return (
    <StaffPage staff={staff} current="calls">
      <Panel title="The call is in the queue">
        Its reference is <strong className="app-reference">{reference}</strong>
      </Panel>
      <h2 className="govuk-heading-m">Tell the caller</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Their reference is {reference}</li>
        <li>Somebody reads it, and decides what to do by {due}</li>
        <li>They can call again at any time with more</li>
      </ul>
      <h2 className="govuk-heading-m">If they want to follow it themselves</h2>
      {returnCode ? (
        <>
          <p className="govuk-body">
            Read this code out, only if nobody else can hear it or find it. With it and the reference they can
            see what happens and answer our questions on the status page. They may also do without.
          </p>
          <InsetText>
            <strong className="app-code">{returnCode}</strong>
          </InsetText>
        </>
      ) : (
        <p className="govuk-body">The code is no longer shown. They can call us with the reference.</p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.staff.referral(reference)}>
          Open the referral
        </a>{' '}
        or{' '}
        <a className="govuk-link" href={paths.staff.takeCall()}>
          take another call
        </a>
      </p>
    </StaffPage>
  );
}
