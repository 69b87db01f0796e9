/** Between a reader and a record that is not in front of them anyway: why, or whom to ask. */
import { PretendCode } from '../../../accounts/components/pretend-code.tsx';
import {
  BackLink,
  Button,
  Caption,
  ErrorSummary,
  errorFor,
  type FormError,
  Input,
  PhoneNumber,
  Radios,
  Textarea,
  WarningText,
} from '../../../govuk/index.ts';
import { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import { paths } from '../../../paths.ts';
import { glassForm, glassReasons, outsideReasons, reasonForm, reasonLimit } from '../reasons.ts';
import type { WhomToAsk } from '../whom-to-ask.ts';

/** What the page is: a question, the same question behind glass, or a closed door. */
export type WhyKind = 'reason' | 'glass' | 'restricted' | 'denied';

interface WhyPageProps {
  reference: string;
  kind: WhyKind;
  ask: readonly WhomToAsk[];
  /** A code is asked for; `pretend` is the one of a pretend person in a demonstration. */
  code?: { pretend: string | null } | null;
  refusal?: { values: Record<string, unknown>; errors: readonly FormError[] };
}

const titles: Record<WhyKind, string> = {
  reason: 'Why do you need to open this record?',
  glass: 'This is a restricted record',
  restricted: 'This is a restricted record',
  denied: 'This record is not open to you',
};

const textOf = (values: Record<string, unknown> | undefined, name: string) => {
  const value = values?.[name];
  return typeof value === 'string' ? value : undefined;
};

function WhomToAskList({ ask }: Pick<WhyPageProps, 'ask'>) {
  return (
    <>
      <h2 className="govuk-heading-m">Whom to ask</h2>
      <ul className="govuk-list govuk-list--bullet">
        {ask.map(({ who, phone, when }) => (
          <li key={phone}>
            {who}: <PhoneNumber number={phone} /> ({when})
          </li>
        ))}
      </ul>
    </>
  );
}

function CodeInput({ pretend, error }: { pretend: string | null; error: string | undefined }) {
  return (
    <>
      <PretendCode code={pretend} />
      <Input
        name="passcode"
        label="Code from your authenticator app"
        hint="6 digits. Without the app, enter one of your recovery codes"
        autoComplete="one-time-code"
        spellCheck={false}
        width={10}
        error={error}
      />
    </>
  );
}

interface ReasonFormProps extends Pick<WhyPageProps, 'kind' | 'code' | 'refusal'> {
  warning: ReturnType<typeof useEarlyWarning>;
}

function ReasonForm({ kind, code, refusal, warning }: ReasonFormProps) {
  const glass = kind === 'glass';
  const reasons = glass ? glassReasons : outsideReasons;
  return (
    <form method="post" {...warning.form}>
      <Radios
        name="reason"
        legend={glass ? 'Why can it not wait?' : 'Your reason'}
        items={reasons.map(({ code, name }) => ({ value: code, label: name }))}
        value={textOf(refusal?.values, 'reason')}
        error={errorFor(warning.errors, 'reason')}
      />
      <Textarea
        name="words"
        label="In your own words"
        hint="One or two sentences. Only the data protection lead reads them"
        rows={3}
        limit={reasonLimit}
        value={textOf(refusal?.values, 'words')}
        error={errorFor(warning.errors, 'words')}
      />
      {code && <CodeInput {...code} error={errorFor(warning.errors, 'passcode')} />}
      <Button kind={glass ? 'warning' : 'primary'}>
        {glass ? 'Break the glass and open it' : 'Open the record'}
      </Button>
    </form>
  );
}

export function WhyPage({ reference, kind, ask, code, refusal }: WhyPageProps) {
  const warning = useEarlyWarning(code ? glassForm : reasonForm, {
    errors: refusal?.errors,
    secrets: ['passcode'],
  });
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.staff.queue()} />
        <ErrorSummary errors={warning.errors} ref={warning.summary} />
        <h1 className="govuk-heading-l">
          <Caption>Referral {reference}</Caption>
          {titles[kind]}
        </h1>
        {kind === 'reason' && (
          <p className="govuk-body">
            It is not in your queue and not with your team. You can open it for a reason, until your working
            spell ends. The data protection lead is told that you did.
          </p>
        )}
        {kind === 'glass' && (
          <>
            <p className="govuk-body">
              Only the people on its list may open it, and you are not one of them. Ask first if you can.
            </p>
            <WhomToAskList ask={ask} />
            <WarningText>
              If a child’s safety cannot wait, you can break the glass, at any hour. The data protection lead
              and the manager are told at once, and everybody who opens the record sees that you did.
            </WarningText>
          </>
        )}
        {kind === 'restricted' && (
          <p className="govuk-body">Only the people on its list may open it, and you are not one of them.</p>
        )}
        {kind === 'denied' && (
          <p className="govuk-body">
            Somebody has decided that you should not open this record, for example because you may know the
            family. That holds in an emergency too: a colleague has to act.
          </p>
        )}
        {(kind === 'reason' || kind === 'glass') && (
          <>
            <p className="govuk-body">
              If you know this family in your own life, do not open it. Tell your manager.
            </p>
            <ReasonForm kind={kind} code={code} refusal={refusal} warning={warning} />
          </>
        )}
        {kind !== 'glass' && <WhomToAskList ask={ask} />}
      </div>
    </div>
  );
}
