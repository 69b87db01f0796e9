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
  errorFor,
  type FormError,
  NotificationBanner,
  Radios,
  Textarea,
} from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { openElsewhere } from '../open-elsewhere.server.ts';
import { type PassOnResult, passOnForm, whyLimit } from '../pass-on.ts';
import { passToHolder } from '../pass-to-holder.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Pass on referral ${page.reference}` : 'Pass on');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'pass-to-holder');
  const at = systemClock.now();
  const { id, reference } = await openRecord(requireReference(params), staff, at);
  return { staff, reference, open: await openElsewhere(id, staff) };
}

function why(result: Exclude<PassOnResult, { kind: 'passed' | 'not-found' }>): string {
  switch (result.kind) {
    case 'not-open':
      return 'That record is not open any more, or it is not about a child of this one. Nothing was passed on.';
    case 'not-holder':
      return `${result.by?.name ?? 'Somebody else'} holds this contact and passes it on. What you wrote is below.`;
    case 'not-now':
      return 'This contact has been decided, so it is not passed on from here. What you wrote is below.';
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'pass-to-holder');
  const at = systemClock.now();
  const { reference } = await openRecord(requireReference(params), staff, at);
  const parsed = await parseForm(request, passOnForm);
  const refuse = (status: number, says: string | null, values: FormValues, errors: FormError[]) => {
    context.refused = errors.length > 0;
    return data({ says, values, errors }, { status });
  };
  if (!parsed.ok) return refuse(400, null, parsed.problems.values, parsed.problems.errors);
  const result = await passToHolder(reference, parsed.value, staff, at);
  if (result.kind === 'not-found') throw new Response(null, { status: 404 });
  if (result.kind === 'passed') return redirect(`${paths.staff.referral(reference)}#open-elsewhere`);
  return refuse(409, why(result), { ...parsed.value }, []);
}

export default function PassOn() {
  const { staff, reference, open } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const text = (name: string) => {
    const value = refusal?.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return (
    <StaffPage staff={staff} current="queue">
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      <BackLink href={paths.staff.referral(reference)} />
      <ErrorSummary errors={refusal?.errors} />
      <h1 className="govuk-heading-l">
        <Caption>Referral {reference}</Caption>
        Pass this contact on
      </h1>
      <p className="govuk-body">
        It stands on the open record at once, and whoever holds that sees that there is something new. Then
        decide this contact. Nobody outside is told by passing it on.
      </p>
      {open.length === 0 ? (
        <p className="govuk-body">No child of this record was confirmed to be open elsewhere.</p>
      ) : (
        <form method="post" noValidate>
          <Radios
            name="to"
            legend="Which open record does it belong to?"
            items={open.map((one) => ({
              value: one.reference,
              label: one.reference,
              hint: `Open with ${one.openWith}`,
            }))}
            value={text('to')}
            error={errorFor(refusal?.errors, 'to')}
          />
          <Textarea
            name="why"
            label="What is new for whoever works with the family?"
            rows={4}
            limit={whyLimit}
            value={text('why')}
            error={errorFor(refusal?.errors, 'why')}
          />
          <Button>Pass it on</Button>
        </form>
      )}
    </StaffPage>
  );
}
