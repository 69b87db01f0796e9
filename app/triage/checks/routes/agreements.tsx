/** The register of sharing agreements: what is in force with whom, and what was shared in an emergency without one. */

import { randomUUID } from 'node:crypto';
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { may } from '../../../accounts/roles.ts';
import { parseForm } from '../../../govuk/form.ts';
import type { FormValues } from '../../../govuk/form-values.ts';
import { ErrorSummary, type FormError, NotificationBanner } from '../../../govuk/index.ts';
import { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { authority } from '../../../platform/authority.server.ts';
import { systemClock } from '../../../platform/clock.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';
import { agreementForm, agreementOf } from '../agreement-form.ts';
import { endAgreement, recordAgreement, register } from '../agreements.server.ts';
import { AgreementForm } from '../components/agreement-form.tsx';
import { Register } from '../components/register.tsx';

export const handle = { frame: 'staff', hydrate: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Sharing agreements');

const endForm = z.strictObject({ agreement: z.uuid({ error: 'Choose an agreement from the list' }) });

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'read-agreements');
  return {
    staff,
    agencies: await register(systemClock.now()),
    choices: authority.agencies.map(({ id, name }) => ({ value: id, label: name })),
    mayRecord: may(staff.role, 'record-agreement'),
    sharesHref: may(staff.role, 'read-trail') ? `${paths.staff.trail()}?kind=emergency` : null,
    press: randomUUID(),
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'record-agreement');
  const at = systemClock.now();
  const form = await request.formData();
  const refuse = (values: FormValues, errors: FormError[]) => {
    context.refused = true;
    return data({ values, errors }, { status: 400 });
  };
  if (form.get('do') === 'end') {
    const parsed = await parseForm(form, endForm, { ignore: ['do'] });
    if (!parsed.ok) return refuse({}, parsed.problems.errors);
    const { kind } = await endAgreement(parsed.value.agreement, staff, at);
    if (kind === 'not-found') throw new Response(null, { status: 404 });
    return redirect(`${paths.staff.agreements()}?done=ended`);
  }
  const parsed = await parseForm(form, agreementForm, { ignore: ['do'] });
  if (!parsed.ok) return refuse(parsed.problems.values, parsed.problems.errors);
  const { kind } = await recordAgreement(agreementOf(parsed.value), staff, at);
  if (kind === 'unknown-agency') {
    return refuse(parsed.value, [{ field: 'agency', message: 'Select the agency' }]);
  }
  return redirect(`${paths.staff.agreements()}?done=recorded`);
}

export default function Agreements() {
  const { staff, agencies, choices, mayRecord, sharesHref, press, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const warning = useEarlyWarning(agreementForm, { errors: refused?.errors, ignore: ['do'] });
  return (
    <StaffPage staff={staff} current="agreements">
      <div className="app-record__words">
        {done === 'recorded' && !refused && (
          <NotificationBanner kind="success">The agreement is in the register.</NotificationBanner>
        )}
        {done === 'ended' && !refused && (
          <NotificationBanner kind="success">The agreement has ended.</NotificationBanner>
        )}
        <ErrorSummary errors={warning.errors} ref={warning.summary} />
        <h1 className="govuk-heading-l">Sharing agreements</h1>
        <p className="govuk-body">
          An agency can be asked only while an agreement with it is in force. In an emergency something may be
          shared without one; each time is counted here.
        </p>
        <Register agencies={agencies} mayEnd={mayRecord} sharesHref={sharesHref} />
        {mayRecord && (
          <AgreementForm choices={choices} values={{ press, ...refused?.values }} warning={warning} />
        )}
      </div>
    </StaffPage>
  );
}
