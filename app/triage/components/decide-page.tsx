/** Everything a decision needs, on one page, and nothing chosen for whoever makes it. */
import {
  BackLink,
  Button,
  Caption,
  ErrorSummary,
  errorFor,
  type FormError,
  type RadioItem,
  Radios,
  Textarea,
  WarningText,
} from '../../govuk/index.ts';
import { useEarlyWarning } from '../../govuk/use-early-warning.ts';
import { paths } from '../../paths.ts';
import { ChecksPanel } from '../checks/components/checks-panel.tsx';
import { answerLimit, decisionForm, rationaleLimit } from '../decision.ts';
import type { ReferralView } from '../referral-view.ts';
import { ClockTag } from './clock-tag.tsx';
import { AskedAndSuggested } from './guidance.tsx';
import { Decided, History } from './history.tsx';
import { OwnWords, RedFlags } from './what-was-said.tsx';

interface DecidePageProps {
  view: ReferralView;
  /** What agencies said, and which said nothing: shown, and never in the way of a decision. */
  checks: Parameters<typeof ChecksPanel>[0]['panel'];
  outcomes: readonly RadioItem[];
  /** Only the holder of an open referral decides it. */
  mayDecide: boolean;
  refusal?: { values: Record<string, unknown>; errors: readonly FormError[] };
}

type Values = Record<string, unknown>;
const text = (values: Values, name: string) => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

function DecisionForm({ view, outcomes, warning, values }: DecisionFormProps) {
  const { errors, form } = warning;
  return (
    <form method="post" {...form}>
      <input type="hidden" name="version" value={view.version} />
      <Radios
        name="outcome"
        legend="What do you decide?"
        items={outcomes}
        value={text(values, 'outcome')}
        error={errorFor(errors, 'outcome')}
      />
      <Textarea
        name="rationale"
        label="Rationale"
        hint="Why you decide this, for the record: what you weighed, what you know and what you do not. Where it differs from what was asked or suggested, say why"
        rows={8}
        limit={rationaleLimit}
        value={text(values, 'rationale')}
        error={errorFor(errors, 'rationale')}
      />
      <Textarea
        name="answer"
        label="Reason, in plain words, for whoever told us"
        hint="They read it as you write it, under the sentence below the outcome you chose. Write nothing that could harm a child or the family if others read it"
        rows={6}
        limit={answerLimit}
        value={text(values, 'answer')}
        error={errorFor(errors, 'answer')}
      />
      <Button>Decide and send the answer</Button>
    </form>
  );
}

interface DecisionFormProps extends Pick<DecidePageProps, 'view' | 'outcomes'> {
  warning: ReturnType<typeof useEarlyWarning>;
  values: Values;
}

/** What was written when it could not be kept, for its writer to copy. */
function NotKept({ values }: { values: Values }) {
  const written = [text(values, 'rationale'), text(values, 'answer')].filter((one) => one !== undefined);
  return (
    <>
      {written.map((one, index) => (
        <blockquote className="app-own-words__text" key={index}>
          {one}
        </blockquote>
      ))}
    </>
  );
}

export function DecidePage({ view, checks, outcomes, mayDecide, refusal }: DecidePageProps) {
  const warning = useEarlyWarning(decisionForm, { errors: refusal?.errors });
  const values = refusal?.values ?? {};
  return (
    <>
      <BackLink href={paths.staff.referral(view.reference)} />
      <ErrorSummary errors={warning.errors} ref={warning.summary} />
      <h1 className="govuk-heading-l">
        <Caption>Referral {view.reference}</Caption>
        Decide
      </h1>
      <p className="govuk-body">
        {view.gist}. Children: {view.ages.join(', ') || 'ages not known'}.{' '}
        {view.status !== 'decided' && <ClockTag clock={view.clock} />}
      </p>
      <div className="app-record__words">
        <Decided decision={view.decision} />
        <RedFlags view={view} />
        <AskedAndSuggested view={view} />
        <OwnWords view={view} level={2} />
        <ChecksPanel panel={checks} />
        <History history={view.history} />
        {mayDecide ? (
          <DecisionForm view={view} outcomes={outcomes} warning={warning} values={values} />
        ) : (
          <>
            {view.status !== 'decided' && (
              <WarningText>
                {view.holder
                  ? `${view.holder.name} holds this referral, so only they can decide it.`
                  : 'Nobody holds this referral. Claim it first, then decide it.'}
              </WarningText>
            )}
            <NotKept values={values} />
          </>
        )}
      </div>
    </>
  );
}
