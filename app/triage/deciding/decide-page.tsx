/** Everything a decision needs, on one page, and nothing chosen for whoever makes it. */
import { BackLink, Caption, ErrorSummary, type FormError, WarningText } from '../../govuk/index.ts';
import { useEarlyWarning } from '../../govuk/use-early-warning.ts';
import { paths } from '../../paths.ts';
import { AboutWhom } from '../components/about-whom.tsx';
import { ClockTag } from '../components/clock-tag.tsx';
import { GivenBack } from '../components/given-back.tsx';
import { AskedAndSuggested } from '../components/guidance.tsx';
import { Decided, History } from '../components/history.tsx';
import { PanelsInOrder } from '../components/panels.tsx';
import { OwnWords, RedFlags } from '../components/what-was-said.tsx';
import type { Panels } from '../panels.server.ts';
import type { ReferralView } from '../referral-view.ts';
import type { DecisionOptions } from './decide-page.server.ts';
import { decisionForm } from './decision.ts';
import { DecisionForm } from './decision-form.tsx';
import { WhatHappened } from './happened.tsx';
import { NotKept } from './not-kept.tsx';
import type { Happened } from './since.server.ts';

export interface DecidePageProps {
  /** What is decided here, in words. */
  title: string;
  view: ReferralView;
  panels: Panels;
  options: DecisionOptions;
  seen: string;
  /** Null for whoever may decide it now; otherwise why not, in a sentence. */
  whyNot: string | null;
  refusal?: {
    values: Record<string, unknown>;
    errors: readonly FormError[];
    mayStayAsked: boolean;
    happened: readonly Happened[];
  };
}

const ignore = ['do'];

export function DecidePage({ title, view, panels, options, seen, whyNot, refusal }: DecidePageProps) {
  const warning = useEarlyWarning(decisionForm(options.facts), { errors: refusal?.errors, ignore });
  const values = refusal?.values ?? {};
  return (
    <>
      <BackLink href={paths.staff.referral(view.reference)} />
      <ErrorSummary errors={warning.errors} ref={warning.summary} />
      <h1 className="govuk-heading-l">
        <Caption>Referral {view.reference}</Caption>
        {title}
      </h1>
      <p className="govuk-body">
        <AboutWhom view={view} />{' '}
        {view.nextClock && (
          <>
            {view.nextClock.name}: <ClockTag clock={view.nextClock.left} />
          </>
        )}
      </p>
      {whyNot === null && (
        <p className="govuk-body app-screen-only">
          <a className="govuk-link" href="#your-decision">
            Go to your decision
          </a>
        </p>
      )}
      <div className="app-record__words">
        <WhatHappened happened={refusal?.happened ?? []} added="#added" />
        <GivenBack decision={view.decision} before={panels.decisions.before} />
        <Decided decision={view.decision} />
        <RedFlags view={view} />
        <AskedAndSuggested view={view} />
        <OwnWords view={view} level={2} />
        <PanelsInOrder panels={panels} />
        <History history={view.history} />
        {options.openWith.length > 0 && (
          <p className="govuk-body app-screen-only">
            <a className="govuk-link" href={paths.staff.matches(view.reference)}>
              What agrees between this contact and the open record, and what does not
            </a>
          </p>
        )}
        {whyNot === null ? (
          <div id="your-decision">
            <DecisionForm
              options={options}
              version={view.version}
              added={panels.asking.additions.length}
              seen={seen}
              warning={warning}
              values={values}
              mayStayAsked={refusal?.mayStayAsked ?? false}
            />
          </div>
        ) : (
          <>
            <WarningText>{whyNot}</WarningText>
            <NotKept values={values} />
          </>
        )}
      </div>
    </>
  );
}
