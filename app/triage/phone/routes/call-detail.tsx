import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { Button, Caption, ErrorSummary } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { DetailGroups } from '../../../questionnaire/components/detail-groups.tsx';
import type { Group } from '../../../questionnaire/details/detail-form.ts';
import { toGroups } from '../../../questionnaire/details/groups.ts';
import { detailForms, detailFormsFor } from '../../../questionnaire/details/index.ts';
import { keepDetails, saveDetails } from '../../../questionnaire/details/save-details.server.ts';
import { say } from '../../../questionnaire/question.ts';
import { bank } from '../../../questionnaire/question-bank/index.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';
import { callWalk } from '../call.ts';
import { CallFrame } from '../call-frame.tsx';
import { callFrame, requireCall } from '../call-view.server.ts';
import phone from '../phone.scss?url';

/** Repeating and dependent fields are easier with a script, as on the form itself. */
export const handle = { frame: 'staff', hydrate: true, scripts: ['/call.js'] };
export const links: LinksFunction = () => [styles, phone].map((href) => ({ rel: 'stylesheet', href }));
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Call: the people');

/** The page of a call this person has open. Until the caller has said who they are, nobody knows what to ask. */
async function findDetail(request: Request, params: { id?: string; form?: string }) {
  const staff = await requireStaff(request, 'take-call');
  const draft = await requireCall(params.id, staff.id);
  const { audience } = callWalk(bank, draft.content.answers);
  if (!audience) throw redirect(paths.staff.call(draft.id, 'start'));
  const form = detailFormsFor(audience).find(({ id }) => id === params.form);
  if (!form) throw new Response(null, { status: 404 });
  return { staff, draft, form, audience };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, draft, form, audience } = await findDetail(request, params);
  const search = new URL(request.url).searchParams;
  return {
    ...{ staff, audience, id: form.id },
    action: paths.staff.call(draft.id, `details/${form.id}`),
    groups: toGroups(form, draft.content.begun?.[form.id] ?? draft.content.details[form.id]),
    frame: callFrame(draft, `details/${form.id}`, search, systemClock.now()),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { draft, form, audience } = await findDetail(request, params);
  const page = { draft, form, audience };
  const isKept = new URL(request.url).searchParams.has('keep');
  const saved = await (isKept ? keepDetails : saveDetails)(request, page, systemClock.now());
  if (saved.kind === 'sent') return redirect(paths.staff.call(draft.id, 'sent'));
  if (saved.kind === 'shown-again') {
    const { groups, errors } = saved;
    context.refused = errors.length > 0;
    return data({ groups, errors }, { status: errors.length > 0 ? 400 : 200 });
  }
  const pages = detailFormsFor(audience);
  const next = pages[pages.indexOf(form) + 1];
  return redirect(paths.staff.call(draft.id, next ? `details/${next.id}` : 'finish'));
}

export default function CallDetail() {
  const { staff, frame, id, action, audience, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>() as { groups: readonly Group[]; errors: [] } | undefined;
  const form = detailForms.find((candidate) => candidate.id === id);
  if (!form) return null;
  return (
    <StaffPage staff={staff} current="calls">
      <ErrorSummary errors={answered?.errors} />
      <h1 className="govuk-heading-l">
        <Caption>Call</Caption>
        {say(form.title, audience)}
      </h1>
      <CallFrame frame={frame}>
        <p className="govuk-body" role="status" data-call-saved="" />
        <form key={id} method="post" action={action} noValidate autoComplete="off" data-call-form="keep">
          <DetailGroups
            form={form}
            action={action}
            audience={audience}
            groups={answered?.groups ?? page.groups}
            errors={answered?.errors}
          />
          {!form.repeats && <Button>Continue</Button>}
        </form>
      </CallFrame>
    </StaffPage>
  );
}
