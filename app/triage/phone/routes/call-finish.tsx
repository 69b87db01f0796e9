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
import { fieldId } from '../../../govuk/field.ts';
import { parseForm } from '../../../govuk/form.ts';
import {
  Button,
  Caption,
  ErrorSummary,
  errorFor,
  Radios,
  Textarea,
  WarningText,
} from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { authority } from '../../../platform/authority.server.ts';
import { routeOf } from '../../../platform/authority.ts';
import { systemClock } from '../../../platform/clock.ts';
import { askedRouteSchema, routesToSendTo } from '../../../questionnaire/asked-route-schema.ts';
import { saveDraft } from '../../../questionnaire/draft.server.ts';
import { journeyOf } from '../../../questionnaire/journey.ts';
import { say } from '../../../questionnaire/question.ts';
import { bank } from '../../../questionnaire/question-bank/index.ts';
import { suggestionOrNull } from '../../../questionnaire/suggestion.server.ts';
import { CheckView } from '../../../referral/check-view.tsx';
import { frozenPeople, frozenSections } from '../../../referral/freeze.ts';
import { submit } from '../../../referral/submit.server.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import styles from '../../staff.scss?url';
import { callWalk, closeQuestions, notCounting, partIdsOf, stillOpen } from '../call.ts';
import { CallFrame } from '../call-frame.tsx';
import { closePages, hasBegun, pagesToFill } from '../call-people.ts';
import { callFrame, requireCall } from '../call-view.server.ts';
import phone from '../phone.scss?url';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [styles, phone].map((href) => ({ rel: 'stylesheet', href }));
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'Call: check and send');

const needsAsking = (id: string) => {
  const question = bank.questions.find((candidate) => candidate.id === id);
  if (!question) return false;
  return question.kind === 'text' ? !question.optional : !question.options.some(({ unknown }) => unknown);
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'take-call');
  const draft = await requireCall(params.id, staff.id);
  const { content } = draft;
  const walked = callWalk(bank, content.answers);
  const audience = walked.audience ?? 'other';
  const journey = journeyOf(bank, content);
  const open = stillOpen(bank, content.answers);
  const toFill = pagesToFill(content, walked.audience);
  return {
    staff,
    frame: callFrame(draft, 'finish', new URL(request.url).searchParams, systemClock.now()),
    audience,
    open,
    mustBeAsked: open.filter(({ id }) => needsAsking(id)),
    hasAreas: content.answers.areas !== undefined,
    missingPages: toFill.map(({ id, title }) => ({ id, title: say(title, audience) })),
    notCounting: notCounting(bank, content.answers),
    choices: routesToSendTo.map((id) => {
      const { officialName, plainName } = routeOf(authority, id);
      return { value: id, label: officialName, hint: plainName };
    }),
    asked: content.asked ?? null,
    route: content.asked ? routeOf(authority, content.asked.route) : null,
    parts: partIdsOf(bank),
    isComplete: journey.steps[journey.nextIndex]?.kind === 'check' && toFill.length === 0,
    sections: frozenSections(bank, journey.walked, content.notAsked),
    people: frozenPeople(content.details, audience),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'take-call');
  const draft = await requireCall(params.id, staff.id);
  const at = systemClock.now();
  const sent = await request.formData();
  const here = paths.staff.call(draft.id, 'finish');
  const pressed = sent.get('do');
  if (pressed === 'send') {
    // What was typed and not taken yet would be left behind.
    if (hasBegun(draft.content)) return redirect(here);
    const result = await submit(draft.id, at);
    return redirect(result.kind === 'sent' ? paths.staff.call(draft.id, 'sent') : here);
  }
  if (pressed === 'close') {
    await saveDraft(
      draft,
      (content) => {
        const { answers, notAsked } = closeQuestions(bank, content.answers);
        const closed = { ...content, answers, notAsked: [...(content.notAsked ?? []), ...notAsked] };
        return closePages(closed, callWalk(bank, answers).audience);
      },
      at,
    );
    return redirect(here);
  }
  const suggestion = suggestionOrNull(callWalk(bank, draft.content.answers), at);
  const schema = askedRouteSchema(suggestion?.guidance ?? null);
  const parsed = await parseForm(sent, schema, { ignore: ['do'] });
  if (!parsed.ok) {
    context.refused = true;
    return data(parsed.problems, { status: 400 });
  }
  const { reason } = parsed.value;
  const route = z.enum(routesToSendTo).parse(parsed.value.route);
  await saveDraft(draft, (content) => ({ ...content, asked: { route, reason } }), at);
  return redirect(here);
}

export default function CallFinish() {
  const { staff, frame, ...page } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const { open, mustBeAsked, missingPages, notCounting, choices, asked, route } = page;
  const values = (problems?.values ?? asked ?? {}) as { route?: string; reason?: string };
  const hasGaps = open.length > mustBeAsked.length || !page.hasAreas || missingPages.length > 0;
  const questions = open.length === 1 ? '1 more question' : `${open.length} more questions`;
  const pages = missingPages.length === 1 ? '1 page' : `${missingPages.length} pages`;
  return (
    <StaffPage staff={staff} current="calls">
      <ErrorSummary errors={problems?.errors} />
      <h1 className="govuk-heading-l">
        <Caption>Call</Caption>
        Check and send
      </h1>
      <CallFrame frame={frame}>
        <p className="govuk-body">Nothing has been sent yet.</p>
        {(mustBeAsked.length > 0 || missingPages.length > 0) && (
          <>
            <h2 className="govuk-heading-m">Still needed</h2>
            <ul className="govuk-list govuk-list--bullet">
              {mustBeAsked.map(({ id, part, ask }) => (
                <li key={id}>
                  <a className="govuk-link" href={`${paths.staff.call(frame.id, part)}#${fieldId(id)}`}>
                    {ask}
                  </a>
                </li>
              ))}
              {missingPages.map(({ id, title }) => (
                <li key={id}>
                  <a className="govuk-link" href={paths.staff.call(frame.id, `details/${id}`)}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {notCounting.length > 0 && (
          <WarningText>
            Not all of these answers counts, because another answer is missing. What does not count is not
            sent: {notCounting.map(({ ask }) => `“${ask}”`).join(', ')}
          </WarningText>
        )}
        {hasGaps && mustBeAsked.length === 0 && (
          <form method="post">
            <h2 className="govuk-heading-m">Questions that were not asked</h2>
            <p className="govuk-body">
              If the caller has gone, send what you have. The form would ask {questions}, and {pages} about
              people {missingPages.length === 1 ? 'is' : 'are'} not filled in. What was not asked counts as
              not known: it lowers nothing, and the record says that it was not asked.
            </p>
            <Button kind="secondary" name="do" value="close">
              The rest was not asked
            </Button>
          </form>
        )}
        <form method="post" noValidate>
          <Radios
            name="route"
            legend="Where does it go?"
            items={choices}
            value={values.route}
            error={errorFor(problems?.errors, 'route')}
          />
          <Textarea
            name="reason"
            label="If it is less than is suggested: why?"
            rows={3}
            limit={1000}
            value={values.reason}
            error={errorFor(problems?.errors, 'reason')}
          />
          <Button kind="secondary" name="do" value="route">
            Save where it goes
          </Button>
        </form>
        {page.isComplete && asked && route && (
          <>
            <h2 className="govuk-heading-m">Read it back to the caller</h2>
            <CheckView
              audience={page.audience}
              asked={asked}
              route={route}
              sections={page.sections}
              people={page.people}
              change={{
                question: (_, part) => (page.parts.includes(part) ? paths.staff.call(frame.id, part) : null),
                route: paths.staff.call(frame.id, 'finish'),
                detail: (id) => paths.staff.call(frame.id, `details/${id}`),
              }}
            />
            <form method="post">
              <Button name="do" value="send">
                Send it now
              </Button>
            </form>
          </>
        )}
      </CallFrame>
    </StaffPage>
  );
}
