/** Looking at a decision again: asking for it, taking it, and saying what came of it. */
import {
  Button,
  errorFor,
  type FormError,
  InsetText,
  Radios,
  Textarea,
  WarningText,
} from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { AboutWhom } from '../components/about-whom.tsx';
import { AskedAndSuggested } from '../components/guidance.tsx';
import { Decided, History } from '../components/history.tsx';
import { PanelsInOrder } from '../components/panels.tsx';
import { OwnWords, RedFlags } from '../components/what-was-said.tsx';
import type { DecisionOptions } from '../deciding/decide-page.server.ts';
import { DecisionForm, textOf } from '../deciding/decision-form.tsx';
import { WhatHappened } from '../deciding/happened.tsx';
import { NotKept } from '../deciding/not-kept.tsx';
import type { Happened } from '../deciding/since.server.ts';
import type { Panels } from '../panels.server.ts';
import type { ReferralView } from '../referral-view.ts';
import type { Stage } from './page.server.ts';
import { askers, askerWords } from './reconsideration.ts';
import { Requests } from './requests.tsx';
import type { AgainView } from './view.server.ts';

export interface ReconsiderPageProps {
  view: ReferralView;
  panels: Panels;
  options: DecisionOptions;
  seen: string;
  requests: readonly AgainView[];
  stage: Stage;
  /** Whether the other outcome is being written: another decision. */
  anew: boolean;
  mayAsk: boolean;
  mayLook: boolean;
  refusal?: {
    form: 'ask' | 'uphold' | 'change' | null;
    values: Record<string, unknown>;
    errors: readonly FormError[];
    mayStayAsked: boolean;
    happened: readonly Happened[];
  };
}

interface FormProps {
  values: Record<string, unknown>;
  errors: readonly FormError[];
  mayStayAsked: boolean;
}

function AskForm({ values, errors }: FormProps) {
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Somebody asks for it to be looked at again</h2>
      <Radios
        name="askedBy"
        legend="Who asks?"
        items={askers.map((value) => ({ value, label: askerWords[value] }))}
        value={textOf(values, 'askedBy')}
        error={errorFor(errors, 'askedBy')}
      />
      <Textarea
        name="reason"
        label="Why they see it differently"
        rows={5}
        limit={2000}
        value={textOf(values, 'reason')}
        error={errorFor(errors, 'reason')}
      />
      <Button name="do" value="ask">
        Ask for it to be looked at again
      </Button>
    </form>
  );
}

interface UpholdProps extends FormProps {
  isFamily: boolean;
  added: number;
  seen: string;
}

function UpholdForm({ values, errors, mayStayAsked, isFamily, added, seen }: UpholdProps) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="added" value={added} />
      <input type="hidden" name="seen" value={seen} />
      <h2 className="govuk-heading-m">If the decision stands</h2>
      <Textarea
        name="rationale"
        label="Rationale"
        rows={6}
        limit={2000}
        value={textOf(values, 'rationale')}
        error={errorFor(errors, 'rationale')}
      />
      <Textarea
        name="answer"
        label={`Reason, in plain words, for ${isFamily ? 'the family' : 'whoever told us'}`}
        hint={isFamily ? 'They asked. Nothing of who told us, and no address' : undefined}
        rows={5}
        limit={2000}
        value={textOf(values, 'answer')}
        error={errorFor(errors, 'answer')}
      />
      {(mayStayAsked || textOf(values, 'mayStay')) && (
        <Textarea
          name="mayStay"
          label="Why must it stay in the answer?"
          rows={2}
          limit={600}
          value={textOf(values, 'mayStay')}
        />
      )}
      <Button name="do" value="preview-uphold">
        See it as they will read it
      </Button>
    </form>
  );
}

const noWarning = (errors: readonly FormError[]) => ({
  errors,
  summary: { current: null },
  form: { noValidate: true, onSubmit: () => {} },
});

/** The two ways it can end, one at a time, so that no question stands twice on the page. */
function Outcome({
  view,
  panels,
  options,
  seen,
  anew,
  requests,
  of,
}: ReconsiderPageProps & { of: (form: 'uphold' | 'change') => FormProps }) {
  const here = paths.staff.reconsider(view.reference);
  const added = panels.asking.additions.length;
  const isFamily = requests.some((one) => !one.ended && one.isFamily);
  if (!anew) {
    return (
      <>
        <UpholdForm {...of('uphold')} {...{ isFamily, added, seen }} />
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}?anew`}>
            Decide anew instead
          </a>
        </p>
      </>
    );
  }
  const change = of('change');
  return (
    <>
      <h2 className="govuk-heading-m">If it is decided anew</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={here}>
          The decision stands after all
        </a>
      </p>
      <DecisionForm
        options={options}
        version={view.version}
        added={added}
        seen={seen}
        warning={noWarning(change.errors)}
        values={change.values}
        mayStayAsked={change.mayStayAsked}
      />
    </>
  );
}

function WhatNow(props: ReconsiderPageProps & { of: (form: 'ask' | 'uphold' | 'change') => FormProps }) {
  const { stage, mayAsk, mayLook, of } = props;
  if (stage === 'none') return mayAsk ? <AskForm {...of('ask')} /> : null;
  if (stage === 'mine' && mayLook) return <Outcome {...props} of={of} />;
  if (stage === 'open' && mayLook) {
    return (
      <form method="post">
        <Button name="do" value="take">
          Take it: I look at it again
        </Button>
      </form>
    );
  }
  if (stage === 'took-part')
    return (
      <WarningText>
        You decided this, signed it off or looked at it before, so somebody else looks at it.
      </WarningText>
    );
  return <InsetText>A social worker or manager who had no part in the decision looks at it.</InsetText>;
}

export function ReconsiderPage(props: ReconsiderPageProps) {
  const { view, panels, requests, refusal } = props;
  const of = (form: 'ask' | 'uphold' | 'change'): FormProps =>
    refusal?.form === form ? refusal : { values: {}, errors: [], mayStayAsked: false };
  const isShown = props.stage === 'mine' || (props.stage === 'none' && refusal?.form === 'ask');
  return (
    <>
      <p className="govuk-body">
        <AboutWhom view={view} />
      </p>
      <WhatHappened happened={refusal?.happened ?? []} added="#added" />
      <Requests requests={requests} />
      <Decided decision={view.decision} />
      <RedFlags view={view} />
      <AskedAndSuggested view={view} />
      <OwnWords view={view} level={2} />
      <PanelsInOrder panels={panels} />
      <History history={view.history} />
      <WhatNow {...props} of={of} />
      {refusal && !isShown && <NotKept values={refusal.values} />}
    </>
  );
}
