/** Forms that offer a family to a team: a first hand-over, a step up and a step down. Nothing is chosen beforehand. */
import { Button, errorFor, type FormError, Input, Radios, Select, Textarea } from '../../../govuk/index.ts';
import type { useEarlyWarning } from '../../../govuk/use-early-warning.ts';
import { planLimit, reasonLimit } from '../hand-over.ts';
import type { RouteChoice, TeamChoice, WorkerChoice } from '../page.server.ts';

export interface FormProps {
  version: number;
  warning: ReturnType<typeof useEarlyWarning>;
  values: Record<string, unknown>;
}

export const textOf = (values: FormProps['values'], name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

interface OfferProps extends FormProps {
  teams: readonly TeamChoice[];
  keyworkers: readonly WorkerChoice[];
}

export function OfferForm({ version, warning: { form, errors }, values, teams, keyworkers }: OfferProps) {
  return (
    <form method="post" {...form}>
      <input type="hidden" name="version" value={version} />
      <Radios
        name="team"
        legend="Which team?"
        items={teams}
        value={textOf(values, 'team')}
        error={errorFor(errors, 'team')}
      />
      <Select
        name="keyworker"
        label="Keyworker, if you wish to name one (optional)"
        hint="The team names one when it accepts"
        emptyLabel="The team decides"
        items={keyworkers}
        value={textOf(values, 'keyworker')}
        error={errorFor(errors, 'keyworker')}
      />
      <Textarea
        name="reason"
        label="Why, if you choose another team than suggested"
        rows={4}
        limit={reasonLimit}
        value={textOf(values, 'reason')}
        error={errorFor(errors, 'reason')}
      />
      <Button name="do" value="offer">
        Offer to the team
      </Button>
    </form>
  );
}

interface StepProps extends FormProps {
  kind: 'step-up' | 'step-down';
  routes: readonly RouteChoice[];
  teams: readonly TeamChoice[];
  keyworkers: readonly WorkerChoice[];
}

function DownOnly({ errors, values }: { errors: readonly FormError[]; values: FormProps['values'] }) {
  return (
    <>
      <Textarea
        name="plan"
        label="Plan from here"
        hint="What was achieved, what goes on, who does what, and when it is looked at again"
        rows={6}
        limit={planLimit}
        value={textOf(values, 'plan')}
        error={errorFor(errors, 'plan')}
      />
      <Input
        name="leadProfessional"
        label="Lead professional"
        hint="Name and job of whoever leads for the family from here"
        value={textOf(values, 'leadProfessional')}
        error={errorFor(errors, 'leadProfessional')}
      />
    </>
  );
}

export function StepForm({ kind, version, warning, values, routes, teams, keyworkers }: StepProps) {
  const { form, errors } = warning;
  const isUp = kind === 'step-up';
  return (
    <form method="post" {...form}>
      <input type="hidden" name="version" value={version} />
      <Radios
        name="route"
        legend="Which level of help from here?"
        items={routes}
        value={textOf(values, 'route')}
        error={errorFor(errors, 'route')}
      />
      <Radios
        name="team"
        legend="Which team?"
        hint="It may be the same team: somebody else of it agrees to the step"
        items={teams}
        value={textOf(values, 'team')}
        error={errorFor(errors, 'team')}
      />
      <Textarea
        name="rationale"
        label={isUp ? 'Why the family needs more' : 'Why less is enough now'}
        rows={5}
        limit={reasonLimit}
        value={textOf(values, 'rationale')}
        error={errorFor(errors, 'rationale')}
      />
      {!isUp && <DownOnly errors={errors} values={values} />}
      <Select
        name="keyworker"
        label="Keyworker"
        hint="The keyworker stays with the family, also in another team"
        emptyLabel="Stays the same"
        items={keyworkers}
        value={textOf(values, 'keyworker')}
        error={errorFor(errors, 'keyworker')}
      />
      <Textarea
        name="keyworkerReason"
        label="Why, if the keyworker changes"
        rows={3}
        limit={reasonLimit}
        value={textOf(values, 'keyworkerReason')}
        error={errorFor(errors, 'keyworkerReason')}
      />
      <Button name="do" value={kind}>
        {isUp ? 'Ask to step up' : 'Ask to step down'}
      </Button>
    </form>
  );
}
