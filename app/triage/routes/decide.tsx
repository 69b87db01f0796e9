import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../accounts/require-staff.server.ts';
import { parseForm } from '../../govuk/form.ts';
import type { FormValues } from '../../govuk/form-values.ts';
import { type FormError, NotificationBanner } from '../../govuk/index.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { systemClock } from '../../platform/clock.ts';
import { requireAccess } from '../access/gate.server.ts';
import { checksPanel } from '../checks/panel.server.ts';
import { DecidePage } from '../components/decide-page.tsx';
import { StaffPage } from '../components/staff-page.tsx';
import { decide } from '../decide.server.ts';
import { type DecideResult, decisionForm } from '../decision.ts';
import styles from '../staff.scss?url';
import { viewReferral } from '../view.server.ts';
import { requireReference } from './reference-param.server.ts';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Decide referral ${page.view.reference}` : 'Decide');

// Never leads away, not even when the referral is no longer this person's to decide: after a refused decision this
// runs again, and what they wrote has to be shown to them.
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'decide');
  const at = systemClock.now();
  const view = await viewReferral(requireReference(params), staff, at);
  if (!view) throw new Response(null, { status: 404 });
  const outcomes = authority.outcomes.map(({ code, name, plainForReferrer }) => ({
    value: code,
    label: name,
    hint: plainForReferrer,
  }));
  const checks = await checksPanel({ referralId: view.id, reference: view.reference, at });
  return { staff, view, checks, outcomes };
}

type Refused = Exclude<DecideResult['kind'], 'decided' | 'not-found' | 'unknown-outcome'>;

const why: Record<Refused, string> = {
  'already-decided':
    'This referral has been decided already. Nothing you wrote was added; it is still below.',
  'not-holder':
    'You no longer hold this referral, so nothing was decided. What you wrote is still below, to copy into a note.',
  stale:
    'Somebody changed this referral while you were writing. Read what is new, then decide: what you wrote is still below.',
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'decide');
  const reference = requireReference(params);
  await requireAccess(reference, staff, systemClock.now());
  const form = await request.formData();
  const parsed = await parseForm(form, decisionForm);
  const refuse = (status: number, says: string | null, values: FormValues, errors: FormError[]) => {
    context.refused = errors.length > 0;
    return data({ says, values, errors }, { status });
  };
  if (!parsed.ok) return refuse(400, null, parsed.problems.values, parsed.problems.errors);

  const result = await decide(reference, parsed.value, staff, systemClock.now());
  if (result.kind === 'decided') return redirect(paths.staff.referral(reference));
  if (result.kind === 'not-found') throw new Response(null, { status: 404 });
  if (result.kind === 'unknown-outcome') {
    return refuse(400, null, parsed.value, [{ field: 'outcome', message: 'Select what you decide' }]);
  }
  return refuse(409, why[result.kind], parsed.value, []);
}

export default function Decide() {
  const { staff, view, checks, outcomes } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const isHolder = view.status === 'claimed' && view.holder?.id === staff.id;
  return (
    <StaffPage staff={staff} current="queue">
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      <DecidePage view={view} checks={checks} outcomes={outcomes} mayDecide={isHolder} refusal={refusal} />
    </StaffPage>
  );
}
