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
import {
  BackLink,
  Button,
  Caption,
  ErrorSummary,
  errorFor,
  InsetText,
  NotificationBanner,
  Radios,
  Textarea,
  WarningText,
} from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { requireAccess } from '../../access/gate.server.ts';
import { AboutWhom } from '../../components/about-whom.tsx';
import { AskedAndSuggested } from '../../components/guidance.tsx';
import { Decided, History } from '../../components/history.tsx';
import { PanelsInOrder } from '../../components/panels.tsx';
import { StaffPage } from '../../components/staff-page.tsx';
import { OwnWords, RedFlags } from '../../components/what-was-said.tsx';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { Answers } from '../answers.tsx';
import { referralToDecide } from '../decide-page.server.ts';
import { type SignOffResult, signOff } from '../sign-off.server.ts';
import { signOffForm } from '../sign-off-form.ts';
import { wholeDecision } from '../whole-decision.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Sign off referral ${page.view.reference}` : 'Sign off');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'sign-off');
  const at = systemClock.now();
  const found = await referralToDecide(requireReference(params), staff, at);
  if (!found) throw new Response(null, { status: 404 });
  const { view, panels } = found;
  const whole = await wholeDecision(view.id, at);
  return { staff, view, panels, whole: whole && { ...whole, record: null } };
}

type Refused = Exclude<
  SignOffResult['kind'],
  'signed-off' | 'returned' | 'not-found' | 'reason-needed' | 'to-correct'
>;

const why: Record<Refused, string> = {
  'not-waiting':
    'Somebody else was first: this decision no longer waits to be signed off. Nothing was changed.',
  'own-decision': 'You decided this yourself, so another manager has to look at it.',
  'may-not': 'Only a manager signs off.',
  stale:
    'Something changed or was added while you were reading. Read what is new; what you wrote is still below.',
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'sign-off');
  const reference = requireReference(params);
  await requireAccess(reference, staff, systemClock.now());
  const parsed = await parseForm(request, signOffForm);
  if (!parsed.ok) {
    context.refused = true;
    return data({ says: null, ...parsed.problems }, { status: 400 });
  }
  const result = await signOff(reference, parsed.value, staff, systemClock.now());
  switch (result.kind) {
    case 'not-found':
      throw new Response(null, { status: 404 });
    case 'signed-off':
    case 'returned':
      return redirect(paths.staff.referral(reference));
    case 'reason-needed': {
      const errors = [{ field: 'reason', message: 'Write why you give it back' }];
      return data({ says: null, values: parsed.value, errors }, { status: 400 });
    }
    case 'to-correct': {
      const says = `Something was put right since this was written. ${result.problems.join('. ')}. Give it back.`;
      return data({ says, values: parsed.value, errors: [] }, { status: 409 });
    }
    default:
      return data({ says: why[result.kind], values: parsed.value, errors: [] }, { status: 409 });
  }
}

const textOf = (values: unknown, name: string): string | undefined => {
  const value = (values as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
};

export default function SignOff() {
  const { staff, view, panels, whole } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const waits = view.status === 'awaiting_sign_off' && whole;
  const isOwn = view.decision?.byId === staff.id;
  return (
    <StaffPage staff={staff} current="queue">
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      <BackLink href={paths.staff.referral(view.reference)} />
      <ErrorSummary errors={refusal?.errors} />
      <h1 className="govuk-heading-l">
        <Caption>Referral {view.reference}</Caption>
        Sign off the decision
      </h1>
      <p className="govuk-body">
        <AboutWhom view={view} />
      </p>
      {waits && !isOwn && (
        <p className="govuk-body app-screen-only">
          <a className="govuk-link" href="#do-you-agree">
            Go to your answer
          </a>
        </p>
      )}
      <div className="app-record__words">
        {waits && <InsetText>{whole.why.join('. ')}. Nobody has been told anything yet.</InsetText>}
        <Decided decision={view.decision} />
        <RedFlags view={view} />
        <AskedAndSuggested view={view} />
        <OwnWords view={view} level={2} />
        <PanelsInOrder panels={panels} />
        <History history={view.history} />
        {whole && <Answers {...whole} />}
        {waits && isOwn && (
          <WarningText>You decided this yourself, so another manager has to look at it.</WarningText>
        )}
        {!waits && <WarningText>No decision of this referral waits to be signed off.</WarningText>}
        {!waits && textOf(refusal?.values, 'reason') && (
          <blockquote className="app-own-words__text">{textOf(refusal?.values, 'reason')}</blockquote>
        )}
        {waits && !isOwn && (
          <form method="post" noValidate id="do-you-agree">
            <input type="hidden" name="version" value={view.version} />
            <input type="hidden" name="added" value={panels.asking.additions.length} />
            <Radios
              name="verdict"
              legend="Do you agree?"
              items={[
                { value: 'agree', label: 'Yes: it counts, and the answers go out now' },
                {
                  value: 'return',
                  label: 'No: give it back',
                  hint: 'It is decided again by whoever holds it',
                },
              ]}
              value={textOf(refusal?.values, 'verdict')}
              error={errorFor(refusal?.errors, 'verdict')}
            />
            <Textarea
              name="reason"
              label="Why"
              hint="Needed when you give it back. Kept on the record"
              rows={4}
              limit={2000}
              value={textOf(refusal?.values, 'reason')}
              error={errorFor(refusal?.errors, 'reason')}
            />
            <Button>Save</Button>
          </form>
        )}
      </div>
    </StaffPage>
  );
}
