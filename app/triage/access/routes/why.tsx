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
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { authority } from '../../../platform/authority.server.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { type WhyKind, WhyPage } from '../components/why-page.tsx';
import { atTheGate } from '../gate.server.ts';
import { giveReason } from '../give-reason.server.ts';
import { reasonForm } from '../reasons.ts';
import { whomToAsk } from '../whom-to-ask.ts';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Opening referral ${page.reference}` : 'Opening a record');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-referral');
  const reference = requireReference(params);
  const found = await atTheGate(reference, staff, systemClock.now());
  if (!found) throw new Response(null, { status: 404 });
  const { access } = found;
  if (access.kind === 'open') throw redirect(paths.staff.referral(reference));
  const closed = access.kind === 'denied' ? 'denied' : 'restricted';
  const mayBreak = access.kind === 'restricted' && access.mayBreakGlass;
  const kind: WhyKind = access.kind === 'reason-needed' ? 'reason' : mayBreak ? 'glass' : closed;
  return { staff, reference, kind, ask: whomToAsk(authority) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'read-referral');
  const reference = requireReference(params);
  const parsed = await parseForm(await request.formData(), reasonForm);
  const refuse = (values: Record<string, unknown>, errors: { field: string; message: string }[]) => {
    context.refused = true;
    return data({ values, errors }, { status: 400 });
  };
  if (!parsed.ok) return refuse(parsed.problems.values, parsed.problems.errors);
  const { kind } = await giveReason(reference, parsed.value, staff, systemClock.now());
  switch (kind) {
    case 'not-found':
      throw new Response(null, { status: 404 });
    case 'unknown-reason':
      return refuse(parsed.value, [{ field: 'reason', message: 'Select why you need to open it' }]);
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
