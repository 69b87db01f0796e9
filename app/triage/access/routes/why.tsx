import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireSession } from '../../../accounts/require-staff.server.ts';
import { secondFactorView } from '../../../accounts/second-factor-view.server.ts';
import { parseForm } from '../../../govuk/form.ts';
import type { FormError } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { authority } from '../../../platform/authority.server.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { asksForCode, openForReason } from '../break-glass.server.ts';
import { type WhyKind, WhyPage } from '../components/why-page.tsx';
import { atTheGate } from '../gate.server.ts';
import { glassForm, reasonForm } from '../reasons.ts';
import { whomToAsk } from '../whom-to-ask.ts';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Opening referral ${page.reference}` : 'Opening a record');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireSession(request, 'read-referral');
  const { staff } = session;
  const reference = requireReference(params);
  const at = systemClock.now();
  const found = await atTheGate(reference, staff, at);
  if (!found) throw new Response(null, { status: 404 });
  const { access } = found;
  if (access.kind === 'open') throw redirect(paths.staff.referral(reference));
  const closed = access.kind === 'denied' ? 'denied' : 'restricted';
  const mayBreak = access.kind === 'restricted' && access.mayBreakGlass;
  const kind: WhyKind = access.kind === 'reason-needed' ? 'reason' : mayBreak ? 'glass' : closed;
  const view = asksForCode(found, session, at) ? await secondFactorView(staff.id, session.id, at) : null;
  const code = view?.kind === 'give' ? { pretend: view.pretendCode } : null;
  return { staff, reference, kind, code, ask: whomToAsk(authority) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requireSession(request, 'read-referral');
  const reference = requireReference(params);
  const at = systemClock.now();
  const found = await atTheGate(reference, session.staff, at);
  if (!found) throw new Response(null, { status: 404 });
  const form = await request.formData();
  // A code that is not asked for any more, since one was given meanwhile, is passed over.
  const parsed = asksForCode(found, session, at)
    ? await parseForm(form, glassForm, { secrets: ['passcode'] })
    : await parseForm(form, reasonForm, { ignore: ['passcode'] });
  const refuse = (values: Record<string, unknown>, errors: FormError[], status = 400) => {
    context.refused = true;
    return data({ values, errors }, { status });
  };
  if (!parsed.ok) return refuse(parsed.problems.values, parsed.problems.errors);
  const { reason, words } = parsed.value;
  const result = await openForReason(found, parsed.value, session, request, at);
  switch (result.kind) {
    case 'not-found':
      throw new Response(null, { status: 404 });
    case 'unknown-reason':
      return refuse({ reason, words }, [{ field: 'reason', message: 'Select why you need to open it' }]);
    case 'code-refused': {
      const errors = [{ field: 'passcode', message: result.message }];
      return refuse({ reason, words }, errors, result.seconds > 0 ? 429 : 400);
    }
    case 'ended':
    case 'factor-first':
    case 'refused':
      return redirect(paths.staff.whyOpen(reference));
    case 'given':
    case 'open':
      return redirect(paths.staff.referral(reference));
  }
}

export default function Why() {
  const { staff, ...page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <StaffPage staff={staff} current="queue">
      <WhyPage {...page} refusal={refusal} />
    </StaffPage>
  );
}
