/** The answers as they are read, to print or read out; who was told; and the end of a wait for capacity. */
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '../../../accounts/require-staff.server.ts';
import { mayDoTo } from '../../../accounts/roles.ts';
import { type Reach, reach } from '../../../disclosure/reach.ts';
import { parseForm } from '../../../govuk/form.ts';
import type { FormValues } from '../../../govuk/form-values.ts';
import {
  BackLink,
  Button,
  Caption,
  ErrorSummary,
  errorFor,
  type FormError,
  Input,
  NotificationBanner,
  Radios,
  WarningText,
} from '../../../govuk/index.ts';
import { pageTitle } from '../../../page-title.ts';
import { paths } from '../../../paths.ts';
import { systemClock } from '../../../platform/clock.ts';
import { db } from '../../../platform/db.server.ts';
import { requireAccess } from '../../access/gate.server.ts';
import { StaffPage } from '../../components/staff-page.tsx';
import { openRecord } from '../../open-record.server.ts';
import { requireReference } from '../../routes/reference-param.server.ts';
import styles from '../../staff.scss?url';
import { answerWithAnother } from '../answer-with-another.server.ts';
import { Answers, ReferrerReads } from '../answers.tsx';
import { capacityFound } from '../capacity-found.server.ts';
import { DecisionPanel } from '../decision-panel.tsx';
import { giveNewCode } from '../new-code.server.ts';
import { decisionPanel } from '../panel.server.ts';
import { familyWasHeard, tellAnswer } from '../tell-answer.server.ts';
import { fieldOf, tellForm } from '../tell-form.ts';
import { wholeDecision } from '../whole-decision.server.ts';

export const handle = { frame: 'staff' };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `Answer to referral ${page.reference}` : 'Answer');

const wayLabels = {
  call: 'By telephone',
  letter: 'By letter',
  worker: 'Through school or another worker',
  'in-person': 'In person',
  'not-reached': 'They could not be reached',
} as const;

/** The ways a person may use, with the number that is safe to call. */
function waysFor({ ways, careful }: Reach) {
  const items = ways.flatMap((way) => {
    if (way.kind === 'email') return [];
    const hint =
      way.kind === 'call' ? `${way.number}. ${way.voicemail ? '' : 'Leave no voicemail'}`.trim() : undefined;
    return [{ value: way.kind, label: wayLabels[way.kind], hint }];
  });
  const inPerson = { value: 'in-person', label: wayLabels['in-person'] };
  const notReached = { value: 'not-reached', label: wayLabels['not-reached'], or: true };
  return { items: [...items, inPerson, notReached], careful, hasWay: items.length > 0 };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'tell-answer');
  const at = systemClock.now();
  const { id, reference, status } = await openRecord(requireReference(params), staff, at);
  const whole = await wholeDecision(id, at);
  const panel = await decisionPanel({ referralId: id, reference, staff, at });
  const withAnother = await answerWithAnother(id, at);
  const answered = whole ?? (withAnother?.answer ? withAnother : null);
  return {
    ...{ staff, reference, status, panel },
    whole: whole && { ...whole, record: null },
    withAnother: withAnother && { into: withAnother.into, answer: withAnother.answer },
    referrerWays: answered && waysFor(reach(answered.record, 'referrer')),
    familyWays:
      whole && (whole.family || (await familyWasHeard(db, whole.decision.id)))
        ? waysFor(reach(whole.record, 'family'))
        : null,
    mayFindCapacity: mayDoTo(staff.role, 'find-capacity', status),
    mayDecide: mayDoTo(staff.role, 'decide', status),
    mayTell: mayDoTo(staff.role, 'tell-answer', status),
  };
}

interface Refusal {
  says: string | null;
  values: FormValues;
  errors: FormError[];
}
const refuse = (status: number, refusal: Refusal) => data(refusal, { status });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const reference = requireReference(params);
  const at = systemClock.now();
  if (form.get('do') === 'capacity') {
    const staff = await requireStaff(request, 'find-capacity');
    await requireAccess(reference, staff, at);
    const { kind } = await capacityFound(reference, staff, at);
    if (kind === 'not-found') throw new Response(null, { status: 404 });
    if (kind === 'found') return redirect(paths.staff.answer(reference));
    return refuse(409, { says: 'This does not wait for capacity any more.', values: {}, errors: [] });
  }
  const staff = await requireStaff(request, 'tell-answer');
  await requireAccess(reference, staff, at);
  if (form.get('do') === 'code') {
    const { kind } = await giveNewCode(reference, staff, at);
    if (kind === 'not-found') throw new Response(null, { status: 404 });
    if (kind === 'made') return redirect(paths.staff.answer(reference));
    return refuse(409, { says: 'There is no answer to the family now.', values: {}, errors: [] });
  }
  const recipient = form.get('recipient') === 'family' ? 'family' : 'referrer';
  const named = (field: string) => fieldOf(recipient, field);
  const sent = new FormData();
  sent.set('recipient', recipient);
  for (const field of ['way', 'whom']) {
    for (const value of form.getAll(named(field))) sent.append(field, value);
  }
  const parsed = await parseForm(sent, tellForm);
  if (!parsed.ok) {
    context.refused = true;
    const errors = parsed.problems.errors.map(({ field, message }) => ({ field: named(field), message }));
    return refuse(400, { says: null, values: parsed.problems.values, errors });
  }
  const { kind } = await tellAnswer(reference, parsed.value, staff, at);
  if (kind === 'not-found') throw new Response(null, { status: 404 });
  if (kind === 'told') return redirect(paths.staff.answer(reference));
  if (kind === 'not-safe') {
    context.refused = true;
    const errors = [{ field: named('way'), message: 'This way was not said to be safe. Select another' }];
    return refuse(400, { says: null, values: parsed.value, errors });
  }
  return refuse(409, { says: 'There is nothing to tell them now.', values: parsed.value, errors: [] });
}

interface TellFormProps {
  recipient: 'referrer' | 'family';
  ways: ReturnType<typeof waysFor>;
  refusal?: Refusal;
}

function TellForm({ recipient, ways, refusal }: TellFormProps) {
  const mine = refusal?.values.recipient === recipient ? refusal : undefined;
  const text = (name: string) => {
    const value = mine?.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return (
    <section className="app-screen-only" aria-labelledby={`tell-${recipient}`}>
      <h3 className="govuk-heading-s" id={`tell-${recipient}`}>
        {recipient === 'family' ? 'When you have told the family' : 'When you have told whoever told us'}
      </h3>
      {!ways.hasWay && (
        <p className="govuk-body">
          There is no safe way to ring or write to them. They can be told in person, or when they get in
          touch.
        </p>
      )}
      {ways.careful.map((careful) => (
        <WarningText key={careful}>Take care: {careful}</WarningText>
      ))}
      <form method="post" noValidate>
        <input type="hidden" name="recipient" value={recipient} />
        <Radios
          name={fieldOf(recipient, 'way')}
          legend="How were they told?"
          items={ways.items}
          value={text('way')}
          error={errorFor(mine?.errors, fieldOf(recipient, 'way'))}
        />
        <Input
          name={fieldOf(recipient, 'whom')}
          label="Who did you tell?"
          hint="Say when, if it was not just now. If they could not be reached, write what you tried"
          value={text('whom')}
          error={errorFor(mine?.errors, fieldOf(recipient, 'whom'))}
        />
        <Button kind="secondary" name="do" value="tell">
          Write it down
        </Button>
      </form>
    </section>
  );
}

function NewCode({ hasCode }: { hasCode: boolean }) {
  return (
    <form method="post" className="app-screen-only">
      <p className="govuk-body">
        {hasCode
          ? 'If the code was lost, or somebody else may have it, make a new one. The old code, and the link in an e-mail, then open nothing.'
          : 'There is no code now: make one before you write or call.'}
      </p>
      <Button kind="secondary" name="do" value="code">
        Make a new code for the family
      </Button>
    </form>
  );
}

function GoesWith({ into, answer }: { into: string; answer: unknown }) {
  return (
    <p className="govuk-body">
      It goes with{' '}
      <a className="govuk-link" href={paths.staff.referral(into)}>
        {into}
      </a>
      .{' '}
      {answer
        ? 'Whoever sent it hears what was decided there, under this reference, and nothing of who sent the other.'
        : 'Whoever sent it hears what is decided there. Nothing is decided yet.'}
    </p>
  );
}

export default function AnswerPage() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { staff, reference, whole, withAnother, panel, referrerWays, familyWays } = page;
  const { mayTell, mayFindCapacity, mayDecide } = page;
  return (
    <StaffPage staff={staff} current="queue">
      {refusal?.says && <NotificationBanner>{refusal.says}</NotificationBanner>}
      <BackLink href={paths.staff.referral(reference)} />
      <ErrorSummary errors={refusal?.errors} />
      <h1 className="govuk-heading-l">
        <Caption>Referral {reference}</Caption>
        The answer, and telling it
      </h1>
      <div className="app-record__words app-letter-page">
        {!whole && !withAnother && <p className="govuk-body">Nothing is decided yet.</p>}
        {withAnother && <GoesWith {...withAnother} />}
        {whole?.waits && (
          <section className="app-screen-only" aria-labelledby="wait">
            <h2 className="govuk-heading-m" id="wait" tabIndex={-1}>
              Waiting for capacity
            </h2>
            <p className="govuk-body">
              It meets the threshold: {whole.decision.outcome}. It stays open until there is somebody to do
              it.
            </p>
            {mayFindCapacity && (
              <form method="post">
                <Button name="do" value="capacity">
                  There is somebody now: it can start
                </Button>
              </form>
            )}
            {mayDecide && (
              <p className="govuk-body">
                If there is still nobody, whoever holds it or a manager{' '}
                <a className="govuk-link" href={paths.staff.decide(reference)}>
                  looks at it again and decides
                </a>
                : that it goes on waiting, or what has changed. The time until the next review starts anew.
              </p>
            )}
          </section>
        )}
        <DecisionPanel panel={panel} />
        {whole && <Answers {...whole} />}
        {withAnother?.answer && <ReferrerReads answer={withAnother.answer} />}
        {mayTell && referrerWays && <TellForm recipient="referrer" ways={referrerWays} refusal={refusal} />}
        {mayTell && whole?.family && <NewCode hasCode={whole.family.wayIn.code !== null} />}
        {mayTell && familyWays && <TellForm recipient="family" ways={familyWays} refusal={refusal} />}
      </div>
    </StaffPage>
  );
}
