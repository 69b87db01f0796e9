/** Forms that offer a family to a team: a first hand-over, a step up and a step down. Nothing is chosen beforehand. */
import { Button, Input, Radios, Select, Textarea } from '../../../govuk/index.ts';
import { planLimit, reasonLimit } from '../hand-over.ts';
import type { RouteChoice, TeamChoice, WorkerChoice } from '../page.server.ts';
import { type FormProps, HandOverForm, KeyworkerReason, type OwnFields } from './hand-over-form.tsx';

interface OfferProps extends FormProps {
  teams: readonly TeamChoice[];
  keyworkers: readonly WorkerChoice[];
}

export function OfferForm({ teams, keyworkers, ...form }: OfferProps) {
  return (
    <HandOverForm {...form}>
      {(own) => (
        <>
          <Radios legend="Which team?" items={teams} {...own('team')} />
          <Select
            label="Keyworker, if you wish to name one (optional)"
            hint="The team names one when it accepts"
            emptyLabel="The team decides"
            items={keyworkers}
            {...own('keyworker')}
          />
          <Textarea
            label="Why, if you choose another team than suggested"
            rows={4}
            limit={reasonLimit}
            {...own('reason')}
          />
          <Button name="do" value="offer">
            Offer to the team
          </Button>
        </>
      )}
    </HandOverForm>
  );
}

interface StepProps extends OfferProps {
  kind: 'step-up' | 'step-down';
  routes: readonly RouteChoice[];
}

function DownOnly({ own }: { own: OwnFields }) {
  return (
    <>
      <Textarea
        label="Plan from here"
        hint="What was achieved, what goes on, who does what, and when it is looked at again"
        rows={6}
        limit={planLimit}
        {...own('plan')}
      />
      <Input
        label="Lead professional"
        hint="Name and job of whoever leads for the family from here"
        {...own('leadProfessional')}
      />
    </>
  );
}

export function StepForm({ kind, routes, teams, keyworkers, ...form }: StepProps) {
  const isUp = kind === 'step-up';
  return (
    <HandOverForm {...form}>
      {(own) => (
        <>
          <Radios legend="Which level of help from here?" items={routes} {...own('route')} />
          <Radios
            legend="Which team?"
            hint="It may be the same team: somebody else of it agrees to the step"
            items={teams}
            {...own('team')}
          />
          <Textarea
            label={isUp ? 'Why the family needs more' : 'Why less is enough now'}
            rows={5}
            limit={reasonLimit}
            {...own('rationale')}
          />
          {!isUp && <DownOnly own={own} />}
          <Select
            label="Keyworker"
            hint="The keyworker stays with the family, also in another team"
            emptyLabel="Stays the same"
            items={keyworkers}
            {...own('keyworker')}
          />
          <KeyworkerReason own={own} />
          <Button name="do" value={kind}>
            {isUp ? 'Ask to step up' : 'Ask to step down'}
          </Button>
        </>
      )}
    </HandOverForm>
  );
}
