/** Where the family is, what may be done next, and what every team has on its hands beside it. */
import { BackLink, Caption, ErrorSummary, type FormError, InsetText, Tag } from '../../../govuk/index.ts';
import { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import { paths } from '../../../paths.ts';
import { WhatWasWritten } from '../../deciding/not-kept.tsx';
import {
  acceptForm,
  endForm,
  type HandOverForm,
  keyworkerForm,
  offerForm,
  returnForm,
  stepDownForm,
  stepUpForm,
} from '../hand-over.ts';
import { whereItIs } from '../hand-over-view.ts';
import type { HandOverPage as Page } from '../page.server.ts';
import { AcceptForm, KeyworkerForm, ReasonForm } from './answer-forms.tsx';
import { TeamTable, WorkerTable } from './load-table.tsx';
import { OfferForm, StepForm } from './offer-forms.tsx';
import { Steps } from './steps.tsx';

interface HandOverPageProps {
  page: Page;
  /** Which form was asked for, where there are several. */
  asked: HandOverForm | null;
  refusal?: { form: HandOverForm; values: Record<string, unknown>; errors: readonly FormError[] };
}

const ignore = ['do'];
/** Of what a team has, one at a time. */
const stepForms: readonly HandOverForm[] = ['step-up', 'step-down', 'keyworker', 'end'];
const schemas = {
  offer: offerForm,
  'step-up': stepUpForm,
  'step-down': stepDownForm,
  accept: acceptForm,
  return: returnForm,
  keyworker: keyworkerForm,
  end: endForm,
} as const;

/** A form with its warnings, and what was written in it before. */
function useForm(kind: HandOverForm, { page, refusal }: HandOverPageProps) {
  const mine = refusal?.form === kind ? refusal : undefined;
  const warning = useEarlyWarning(schemas[kind], { errors: mine?.errors, ignore });
  return { version: page.version, warning, values: mine?.values ?? {} };
}

function Load({ page }: { page: Page }) {
  const most = Math.max(0, ...page.load.flatMap(({ workers }) => workers.map(({ open }) => open)));
  return (
    <section aria-labelledby="load">
      <h2 className="govuk-heading-m" id="load">
        How much each team has
      </h2>
      <TeamTable teams={page.load} caption="Open families and recent intake by team" />
      {page.load
        .filter(({ workers }) => workers.length > 0)
        .map((team) => (
          <WorkerTable key={team.id} team={team} most={most} />
        ))}
    </section>
  );
}

function ChooseStep({ page }: { page: Page }) {
  if (page.may.kind !== 'step') return null;
  const here = paths.staff.handOver(page.reference);
  const choices = [
    ...(page.may.up.length > 0 ? [{ form: 'step-up', text: 'Step up: the family needs more' }] : []),
    ...(page.may.down.length > 0 ? [{ form: 'step-down', text: 'Step down: less is enough now' }] : []),
    { form: 'keyworker', text: 'Name another keyworker: the one they have is ill, away or leaving' },
    { form: 'end', text: 'No longer open with this team' },
  ];
  return (
    <nav aria-label="What happens next">
      <ul className="govuk-list">
        {choices.map(({ form, text }) => (
          <li key={form}>
            <a className="govuk-link app-queue__turn" href={`${here}?form=${form}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What was written when it can no longer be sent from here. */
function NotKept({ refusal }: Pick<HandOverPageProps, 'refusal'>) {
  const { team: _, keyworker: __, route: ___, version: ____, ...words } = refusal?.values ?? {};
  const written = Object.values(words).filter((one): one is string => typeof one === 'string' && one !== '');
  return <WhatWasWritten words={written} />;
}

export function HandOverPage(props: HandOverPageProps) {
  const { page, asked, refusal } = props;
  const { view, may } = page;
  const forms = {
    offer: useForm('offer', props),
    'step-up': useForm('step-up', props),
    'step-down': useForm('step-down', props),
    accept: useForm('accept', props),
    return: useForm('return', props),
    keyworker: useForm('keyworker', props),
    end: useForm('end', props),
  };
  const stepForm = may.kind === 'step' ? (refusal?.form ?? asked) : null;
  const shown: readonly HandOverForm[] = {
    offer: ['offer'] as const,
    answer: ['accept', 'return'] as const,
    step: stepForm && stepForms.includes(stepForm) ? [stepForm] : [],
    nothing: [],
  }[may.kind];
  return (
    <>
      <BackLink href={paths.staff.referral(page.reference)} />
      {shown.map((form) => (
        <ErrorSummary key={form} errors={forms[form].warning.errors} ref={forms[form].warning.summary} />
      ))}
      <h1 className="govuk-heading-l">
        <Caption>Referral {page.reference}</Caption>
        Hand-over
      </h1>
      <p className="govuk-body">
        {whereItIs(view)} {view.route && `Level of help: ${view.route}.`}{' '}
        {view.isLate && <Tag colour="red">Answer overdue</Tag>}
      </p>
      <div className="app-record__words">
        <Steps entries={view.entries} headingLevel={2} />
        {may.kind === 'offer' && (
          <>
            <h2 className="govuk-heading-m">Offer it to a team</h2>
            {may.noArea && <InsetText>{may.noArea}</InsetText>}
            <OfferForm {...forms.offer} teams={page.teams} keyworkers={may.keyworkers} />
          </>
        )}
        {may.kind === 'answer' && (
          <>
            {may.mayAccept && (
              <>
                <h2 className="govuk-heading-m">Accept</h2>
                <AcceptForm {...forms.accept} workers={may.workers} hasKeyworker={may.hasKeyworker} />
              </>
            )}
            {may.ownStep && <InsetText>Somebody else agrees to a step you asked for yourself.</InsetText>}
            <h2 className="govuk-heading-m">Give it back</h2>
            <ReasonForm
              {...forms.return}
              button="return"
              label="Why is it given back?"
              hint="It goes back to where it was, and whoever offered it reads this"
              submit="Give it back"
            />
          </>
        )}
        <ChooseStep page={page} />
        {may.kind === 'step' && (stepForm === 'step-up' || stepForm === 'step-down') && (
          <>
            <h2 className="govuk-heading-m">{stepForm === 'step-up' ? 'Step up' : 'Step down'}</h2>
            <StepForm
              {...forms[stepForm]}
              kind={stepForm}
              routes={stepForm === 'step-up' ? may.up : may.down}
              teams={stepForm === 'step-up' ? page.teams : may.downTeams}
              keyworkers={may.keyworkers}
            />
          </>
        )}
        {may.kind === 'step' && stepForm === 'keyworker' && (
          <>
            <h2 className="govuk-heading-m">Name another keyworker</h2>
            {may.colleagues.length > 0 ? (
              <KeyworkerForm {...forms.keyworker} workers={may.colleagues} />
            ) : (
              <InsetText>
                Nobody else of this team can be a keyworker yet. Whoever looks after the accounts adds
                somebody; or the family is stepped up or down to another team.
              </InsetText>
            )}
          </>
        )}
        {may.kind === 'step' && stepForm === 'end' && (
          <>
            <h2 className="govuk-heading-m">No longer open with this team</h2>
            <ReasonForm
              {...forms.end}
              button="end"
              label="Why has the work ended?"
              hint="This keeps the caseloads true. Close the case in the team’s own system as well"
              submit="Record that it has ended"
            />
          </>
        )}
        {refusal && !shown.includes(refusal.form) && <NotKept refusal={refusal} />}
        {may.kind !== 'nothing' && <Load page={page} />}
      </div>
    </>
  );
}
