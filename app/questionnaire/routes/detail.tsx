import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { useEffect, useMemo } from 'react';
import { Button, ErrorSummary } from '../../govuk/index.ts';
import { useEarlyWarning } from '../../govuk/use-early-warning.ts';
import { pageTitle } from '../../page-title.ts';
import { pathOfStep, paths } from '../../paths.ts';
import { systemClock } from '../../platform/clock.ts';
import { PublicPage } from '../../public-page.tsx';
import { DetailGroups } from '../components/detail-groups.tsx';
import type { DetailForm, Group } from '../details/detail-form.ts';
import { detailSchema } from '../details/detail-schema.ts';
import { toGroups } from '../details/groups.ts';
import { detailForms } from '../details/index.ts';
import { saveDetails } from '../details/save-details.server.ts';
import { requireDraft } from '../draft-cookie.server.ts';
import { journeyOf, openStep } from '../journey.ts';
import { say } from '../question.ts';
import { bank } from '../question-bank/index.ts';

/** Repeating and dependent fields are easier with a script, so this page has one. */
export const handle = { hydrate: true };
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'The people');

const formOf = (id: string | undefined) => detailForms.find((form) => form.id === id);

/** The page, when this person may fill it in now; otherwise leads back to where they are. */
async function findDetail(request: Request, id: string | undefined) {
  const draft = await requireDraft(request);
  const form = formOf(id);
  const journey = journeyOf(bank, draft.content);
  const index = form ? openStep(journey, { kind: 'detail', id: form.id }) : null;
  const next = journey.steps[journey.nextIndex];
  if (!form || index === null) throw redirect(next ? pathOfStep(next) : paths.ask());
  return { draft, form, journey, index, audience: journey.walked.audience ?? 'other' };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { draft, form, journey, index, audience } = await findDetail(request, params.form);
  const changing = new URL(request.url).searchParams.has('change');
  const before = journey.steps[index - 1];
  return {
    id: form.id,
    action: pathOfStep({ kind: 'detail', id: form.id }, changing),
    audience,
    groups: toGroups(form, draft.content.details[form.id]),
    back: changing ? paths.check() : before ? pathOfStep(before) : paths.suggestion(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const page = await findDetail(request, params.form);
  const saved = await saveDetails(request, page, systemClock.now());
  if (saved.kind === 'sent') return redirect(paths.sent());
  if (saved.kind === 'shown-again') {
    const { groups, errors } = saved;
    context.refused = errors.length > 0;
    return data({ groups, errors }, { status: errors.length > 0 ? 400 : 200 });
  }
  const isChange = new URL(request.url).searchParams.has('change');
  const after = journeyOf(bank, saved.content);
  const next = after.steps[isChange ? after.nextIndex : page.index + 1];
  return redirect(next ? pathOfStep(next) : paths.check());
}

export default function Detail() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = formOf(page.id);
  const { audience } = page;
  const schema = useMemo(() => (form ? detailSchema(form, audience) : undefined), [form, audience]);
  if (!form || !schema) return null;
  return <DetailPage form={form} schema={schema} page={page} answered={answered} />;
}

interface DetailPageProps {
  form: DetailForm;
  schema: ReturnType<typeof detailSchema>;
  page: ReturnType<typeof useLoaderData<typeof loader>>;
  answered: ReturnType<typeof useActionData<typeof action>>;
}

function DetailPage({ form, schema, page, answered }: DetailPageProps) {
  const { audience, action, back } = page;
  const warning = useEarlyWarning(schema, { errors: answered?.errors });
  const groups = (answered?.groups ?? page.groups) as readonly Group[];
  // As the server would have it: the title is what is read out first.
  useEffect(() => {
    const said = document.title.startsWith('Error: ');
    if (warning.errors.length > 0 && !said) document.title = `Error: ${document.title}`;
  }, [warning.errors]);
  return (
    <PublicPage back={back}>
      <ErrorSummary errors={warning.errors} ref={warning.summary} />
      <h1 className="govuk-heading-l">{say(form.title, audience)}</h1>
      {form.intro && <p className="govuk-body">{say(form.intro, audience)}</p>}
      <form method="post" action={action} {...warning.form}>
        <DetailGroups
          form={form}
          action={action}
          audience={audience}
          groups={groups}
          errors={warning.errors}
        />
        {!form.repeats && <Button>Continue</Button>}
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.saveForLater()}>
          Save and come back later
        </a>
      </p>
    </PublicPage>
  );
}
