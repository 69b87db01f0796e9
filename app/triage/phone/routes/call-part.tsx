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
import { Button, ButtonGroup, Caption, ErrorSummary, InsetText } from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import type { Answer } from '../../../questionnaire/answers.ts';
import { QuestionInput } from '../../../questionnaire/components/question-page.tsx';
import { saveDraft } from '../../../questionnaire/draft.server.ts';
import { partName } from '../../../questionnaire/part-in-words.ts';
import { bank } from '../../../questionnaire/question-bank/index.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';
import { callPage, callSchema, callWalk, notCounting, partIdsOf, reopened, savedPart } from '../call.ts';
import { CallFrame } from '../call-frame.tsx';
import { callFrame, requireCall } from '../call-view.server.ts';
import phone from '../phone.scss?url';

export const handle = { frame: 'staff', scripts: ['/call.js'] };
export const links: LinksFunction = () => [styles, phone].map((href) => ({ rel: 'stylesheet', href }));
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Call');

/** The page of a part of a call this person has open. */
async function findPart(request: Request, params: { id?: string; part?: string }) {
  const staff = await requireStaff(request, 'take-call');
  const draft = await requireCall(params.id, staff.id);
  const parts = partIdsOf(bank);
  const part = parts.find((candidate) => candidate === params.part);
  if (!part) throw new Response(null, { status: 404 });
  const answers = reopened(draft.content.answers, draft.content.notAsked);
  const next = parts[parts.indexOf(part) + 1];
  return { staff, draft, part, next, answers, fields: callPage(bank, answers, part) };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, draft, part, next, answers, fields } = await findPart(request, params);
  const audience = callWalk(bank, answers).audience ?? 'other';
  const search = new URL(request.url).searchParams;
  return {
    staff,
    frame: callFrame(draft, part, search, systemClock.now()),
    heading: partName(bank, part, audience),
    isSaved: search.has('saved'),
    hasNext: next !== undefined,
    fields,
    notCounting: notCounting(bank, answers).filter((question) => question.part === part),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { draft, part, next, fields } = await findPart(request, params);
  const sent = await request.formData();
  const parsed = await parseForm(sent, callSchema(fields), { ignore: ['do'] });
  if (!parsed.ok) {
    context.refused = true;
    return data(parsed.problems, { status: 400 });
  }
  const saved = await saveDraft(
    draft,
    (content) => ({
      ...content,
      notAsked: undefined,
      answers: savedPart(bank, reopened(content.answers, content.notAsked), fields, parsed.value),
    }),
    systemClock.now(),
  );
  if (!saved) return redirect(paths.staff.call(draft.id, 'sent'));
  const on = sent.get('do') === 'next' ? next : part;
  return redirect(`${paths.staff.call(draft.id, on ?? 'finish')}${on === part ? '?saved' : ''}`);
}

export default function CallPart() {
  const { staff, frame, heading, fields, notCounting, isSaved } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const shown = problems
    ? fields.map((field) => ({ ...field, value: problems.values[field.id] as Answer | undefined }))
    : fields;
  return (
    <StaffPage staff={staff} current="calls">
      <ErrorSummary errors={problems?.errors} />
      <h1 className="govuk-heading-l">
        <Caption>Call</Caption>
        {heading}
      </h1>
      <CallFrame frame={frame}>
        <p className="govuk-body" role="status" data-call-saved="">
          {isSaved && !problems && 'Saved.'}
        </p>
        {notCounting.length > 0 && (
          <InsetText>
            Kept, but not all of it counts yet, because another answer is missing:{' '}
            {notCounting.map(({ ask }) => `“${ask}”`).join(', ')}
          </InsetText>
        )}
        <form method="post" noValidate autoComplete="off" data-call-form="">
          {shown.map((field) => (
            <div key={field.id} className={field.isAhead ? 'app-call__ahead' : undefined}>
              {field.isAhead && <p className="govuk-hint">Counts only with another answer on this page:</p>}
              <QuestionInput question={field} errors={problems?.errors} />
            </div>
          ))}
          <ButtonGroup>
            <Button name="do" value="save">
              Save
            </Button>
            <Button kind="secondary" name="do" value="next">
              Save and go on
            </Button>
          </ButtonGroup>
        </form>
      </CallFrame>
    </StaffPage>
  );
}
