/** One check, as the agency that was asked sees it, and its reply. Another agency's check is not there. */
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { parseForm } from '../../../govuk/form.ts';
import type { FormValues } from '../../../govuk/form-values.ts';
import {
  BackLink,
  Button,
  Caption,
  ErrorSummary,
  type FormError,
  NotificationBanner,
} from '../../../govuk/index.ts';
import { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';
import { AgencySees } from '../components/agency-sees.tsx';
import { ReplyFields } from '../components/reply-fields.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { openForAgency, ownCheck, replyAsPartner } from '../partner.server.ts';
import { replyForm } from '../reply.ts';
import { requireId } from './check-param.server.ts';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Check ${page.row.reference}` : 'Check');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'answer-check');
  const at = systemClock.now();
  const row = await ownCheck(requireId(params), staff, at);
  if (!row) throw new Response(null, { status: 404 });
  return { staff, row, check: await openForAgency(row.id, { actor: staff.id, way: 'account' }, at) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'answer-check');
  const id = requireId(params);
  const parsed = await parseForm(request, replyForm);
  const refuse = (status: number, says: string | null, values: FormValues, errors: FormError[]) => {
    context.refused = errors.length > 0;
    return data({ says, values, errors }, { status });
  };
  if (!parsed.ok) return refuse(400, null, parsed.problems.values, parsed.problems.errors);
  const result = await replyAsPartner(id, parsed.value, staff, systemClock.now());
  if (result.kind === 'replied') return redirect(`${paths.staff.partnerChecks()}?replied`);
  if (result.kind === 'not-found') throw new Response(null, { status: 404 });
  const says =
    result.kind === 'refused' && result.because === 'withdrawn'
      ? 'The front door withdrew this check meanwhile. What you wrote was not sent; it is still below. If a child may be unsafe, call us.'
      : 'There is a reply to this check already. What you wrote was not sent; it is still below. If you know more, call us.';
  return refuse(409, says, parsed.value, []);
}

export default function PartnerCheck() {
  const { staff, row, check } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { errors, summary, form } = useEarlyWarning(replyForm, { errors: refused?.errors });
  return (
    <StaffPage staff={staff} current="partner-checks">
      <BackLink href={paths.staff.partnerChecks()} />
      <div className="app-record__words">
        {refused?.says && <NotificationBanner>{refused.says}</NotificationBanner>}
        <ErrorSummary errors={errors} ref={summary} />
        <h1 className="govuk-heading-l">
          <Caption>{row.reference}</Caption>
          {check ? 'A check for your agency' : 'This check is closed'}
        </h1>
        <p className="govuk-body">
          <StateTag check={row} />
        </p>
        {check && <AgencySees {...check} about={check.children} />}
        {(check || refused) && (
          <form method="post" {...form}>
            <ReplyFields values={refused?.values ?? {}} errors={errors} />
            {check && <Button>Send the reply</Button>}
          </form>
        )}
        {check && <p className="govuk-body">You can reply once. If a child is in danger now, call 999.</p>}
      </div>
    </StaffPage>
  );
}
