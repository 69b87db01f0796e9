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
import { type FormError, NotificationBanner } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { db } from '../../../platform/db.server.ts';
import { currentRecord } from '../../../referral/current-record.server.ts';
import { replyAddress } from '../../../referral/reply-address.ts';
import { requireAccess } from '../../access/gate.server.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { AskPage } from '../ask-page.tsx';
import { askReferrer } from '../ask-referrer.server.ts';
import { noPauseFor } from '../pause-facts.server.ts';
import { type AskResult, questionForm } from '../question.ts';
import { questionsPanel } from '../questions-view.server.ts';
import { withdrawQuestion } from '../withdraw-question.server.ts';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Ask about referral ${page.reference}` : 'Ask');

// Never leads away, not even when this may no longer be asked: what was written has to be shown again.
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'ask-referrer');
  const at = systemClock.now();
  const { id, reference, status, version } = await openRecord(requireReference(params), staff, at);
  const [{ holder }, noPause, record, questions] = await Promise.all([
    db.referral.findUniqueOrThrow({
      where: { id },
      select: { holder: { select: { id: true, name: true } } },
    }),
    noPauseFor(db, id),
    currentRecord(db, id),
    questionsPanel({ referralId: id, reference, staff, at }),
  ]);
  return {
    ...{ staff, reference, version, questions, noPause },
    canBeTold: replyAddress(record.details, record.audience) !== null,
    mayAsk: status === 'claimed' && holder?.id === staff.id,
    holder: holder?.name ?? null,
  };
}

function why(result: Exclude<AskResult, { kind: 'asked' | 'not-found' }>): string {
  switch (result.kind) {
    case 'may-not-pause':
      return `${result.because}, so the decision clock may not stand still. Nothing was asked yet: what you wrote is below.`;
    case 'not-holder':
      return 'You no longer hold this referral, so nothing was asked. What you wrote is still below.';
    case 'stale':
      return 'Somebody changed this referral while you were writing. Read what is new, then ask: what you wrote is below.';
    case 'not-now':
      return 'Nothing more can be asked about this referral as it stands. What you wrote is still below.';
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'ask-referrer');
  const reference = requireReference(params);
  const at = systemClock.now();
  await requireAccess(reference, staff, at);
  const sent = await request.formData();
  const refuse = (status: number, says: string | null, values: FormValues = {}, errors: FormError[] = []) => {
    context.refused = errors.length > 0;
    return data({ says, values, errors }, { status });
  };
  if (sent.get('do') === 'withdraw') {
    const withdrawn = await withdrawQuestion(reference, String(sent.get('id') ?? ''), staff, at);
    if (withdrawn.kind === 'not-found') throw new Response(null, { status: 404 });
    if (withdrawn.kind === 'answered')
      return refuse(409, 'The answer came before you withdrew the question.');
    return redirect(paths.staff.referral(reference));
  }
  const found = await db.referral.findUnique({ where: { reference }, select: { id: true } });
  if (!found) throw new Response(null, { status: 404 });
  const mayPause = (await noPauseFor(db, found.id)) === null;
  const parsed = await parseForm(sent, questionForm(mayPause), { ignore: ['do'] });
  if (!parsed.ok) return refuse(400, null, parsed.problems.values, parsed.problems.errors);
  const result = await askReferrer(reference, parsed.value, staff, at);
  if (result.kind === 'asked') return redirect(paths.staff.referral(reference));
  if (result.kind === 'not-found') throw new Response(null, { status: 404 });
  return refuse(409, why(result), { ...parsed.value });
}

export default function Questions() {
  const { staff, ...page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="queue">
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      <AskPage {...page} refusal={refusal} />
    </StaffPage>
  );
}
