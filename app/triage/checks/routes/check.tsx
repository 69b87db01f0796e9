/** One check: chase it, write down what was said by telephone or that nobody replied, or take it back. */
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { mayDoTo } from '../../../accounts/roles.ts';
import {
  BackLink,
  Button,
  Caption,
  Details,
  ErrorSummary,
  errorFor,
  NotificationBanner,
  Textarea,
} from '../../../govuk/index.ts';
import { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { seeAddition } from '../../additions/see-addition.server.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { CheckDetails } from '../components/check-card.tsx';
import { ReplyFields } from '../components/reply-fields.tsx';
import { telephoneForm, withdrawForm, withdrawLimit } from '../reply.ts';
import { checkOf } from '../view-checks.server.ts';
import { requireId } from './check-param.server.ts';
import { followUp } from './follow-up.server.ts';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Check ${page.check.reference}` : 'Check');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-referral');
  const at = systemClock.now();
  const { id, reference, status } = await openRecord(requireReference(params), staff, at);
  const check = await checkOf(id, requireId(params), at);
  if (!check) throw new Response(null, { status: 404 });
  // Whoever reads the reply has seen it; until then it stands as new in the queue.
  if (check.reply) await seeAddition(reference, check.id, staff, at);
  const mayFollowUp = mayDoTo(staff.role, 'follow-up-check', status);
  return { staff, reference, check, mayFollowUp, isOverdue: at >= new Date(check.due.iso) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'follow-up-check');
  const at = systemClock.now();
  const { reference } = await openRecord(requireReference(params), staff, at);
  const id = requireId(params);
  const done = await followUp({ reference, id }, await request.formData(), staff, at);
  if (done === 'not-found') throw new Response(null, { status: 404 });
  if (done === 'done') return redirect(paths.staff.check(reference, id));
  context.refused = done.errors.length > 0;
  return data(done, { status: done.status });
}

const ignore = ['do'];

function Press({ what, version, children }: { what: string; version: number; children: string }) {
  return (
    <form method="post">
      <input type="hidden" name="version" value={version} />
      <Button kind="secondary" name="do" value={what}>
        {children}
      </Button>
    </form>
  );
}

export default function OneCheck() {
  const { staff, reference, check, mayFollowUp, isOverdue } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const isWithdrawal = refused?.form === 'withdraw';
  const warning = useEarlyWarning(telephoneForm, { errors: isWithdrawal ? [] : refused?.errors, ignore });
  const taking = useEarlyWarning(withdrawForm, { errors: isWithdrawal ? refused?.errors : [], ignore });
  const { version } = check;
  const values = refused?.form === 'reply' ? refused.values : {};
  const why = isWithdrawal && typeof refused?.values.why === 'string' ? refused.values.why : undefined;
  const isOpen = check.state === 'asked';
  const takesReply = isOpen || check.state === 'no-reply';
  const wasWritten = Object.keys(values).length > 0;
  return (
    <StaffPage staff={staff} current="queue">
      <BackLink href={paths.staff.checks(reference)} />
      <div className="app-record__words">
        {refused?.says && <NotificationBanner>{refused.says}</NotificationBanner>}
        <ErrorSummary errors={warning.errors} ref={warning.summary} />
        <ErrorSummary errors={taking.errors} ref={taking.summary} />
        <h1 className="govuk-heading-l">
          <Caption>Referral {reference}</Caption>
          {check.agency}
        </h1>
        <CheckDetails check={check} />
        {mayFollowUp && (takesReply || wasWritten) && (
          <Details summary="Write down a reply by telephone" open={warning.errors.length > 0 || wasWritten}>
            <form method="post" {...warning.form}>
              <input type="hidden" name="version" value={version} />
              <ReplyFields values={values} errors={warning.errors} byTelephone />
              {takesReply && (
                <Button name="do" value="reply">
                  Save the reply
                </Button>
              )}
            </form>
          </Details>
        )}
        {mayFollowUp && isOpen && (
          <div className="app-screen-only">
            <Press what="chase" version={version}>
              Chase: send a new link
            </Press>
            {isOverdue && (
              <Press what="no-reply" version={version}>
                Write down that there was no reply
              </Press>
            )}
          </div>
        )}
        {mayFollowUp && (isOpen || why !== undefined) && (
          <Details summary="Withdraw the check" open={taking.errors.length > 0 || why !== undefined}>
            <form method="post" {...taking.form}>
              <input type="hidden" name="version" value={version} />
              <Textarea
                name="why"
                label="Why is it withdrawn?"
                hint="The agency does not see this. Its link opens nothing from now on."
                rows={3}
                limit={withdrawLimit}
                value={why}
                error={errorFor(taking.errors, 'why')}
              />
              {isOpen && (
                <Button kind="secondary" name="do" value="withdraw">
                  Withdraw the check
                </Button>
              )}
            </form>
          </Details>
        )}
      </div>
    </StaffPage>
  );
}
