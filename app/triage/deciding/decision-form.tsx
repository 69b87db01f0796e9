/** Writing a decision: first of two steps. Nothing is chosen beforehand, and every question is there without scripts. */
import { Button, errorFor, InsetText, Radios, Select, Textarea, WarningText } from '../../govuk/index.ts';
import type { useEarlyWarning } from '../../govuk/use-early-warning.ts';
import type { DecisionOptions } from './decide-page.server.ts';
import { limits } from './decision.ts';
import { familyCodes, familyWords } from './family.ts';

export type Values = Record<string, unknown>;
export const textOf = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

export interface DecisionFormProps {
  options: DecisionOptions;
  version: number;
  /** How many additions the page shows. */
  added: number;
  seen: string;
  warning: ReturnType<typeof useEarlyWarning>;
  values: Values;
  /** The recipient guard found something that may stay with a reason. */
  mayStayAsked: boolean;
}

type PartProps = Pick<DecisionFormProps, 'options' | 'values'> & {
  errors: DecisionFormProps['warning']['errors'];
};

function StartsNow({ options, values, errors }: PartProps) {
  return (
    <Radios
      name="startsNow"
      legend="Can it start now?"
      hint={`Only for: ${options.needCapacity.join(', ')}`}
      items={[
        { value: 'yes', label: 'Yes, there is somebody to do it' },
        {
          value: 'no',
          label: 'No: it meets the threshold and waits for capacity',
          hint: 'It stays open, its clock runs, it is counted, and whoever told us is told so',
        },
      ]}
      value={textOf(values, 'startsNow')}
      error={errorFor(errors, 'startsNow')}
    />
  );
}

/** Which open record a contact belongs to; without it whoever works with the family would not see it. */
function PassTo({ options, values, errors }: PartProps) {
  if (options.openWith.length === 0) return null;
  return (
    <Radios
      name="passTo"
      legend="Which open record does it belong to?"
      hint={options.isPassing ? undefined : `Only for: ${options.passOn.join(', ')}`}
      items={options.openWith}
      value={textOf(values, 'passTo')}
      error={errorFor(errors, 'passTo')}
    />
  );
}

function Outcome({ options, values, errors }: PartProps) {
  const [only] = options.outcomes;
  if (options.isPassing && options.outcomes.length === 1 && only) {
    return <input type="hidden" name="outcome" value={only.value} />;
  }
  return (
    <>
      <Radios
        name="outcome"
        legend="What do you decide?"
        items={options.outcomes}
        value={textOf(values, 'outcome')}
        error={errorFor(errors, 'outcome')}
      />
      {options.needCapacity.length > 0 && <StartsNow {...{ options, values, errors }} />}
    </>
  );
}

function Differences({ options, values, errors }: PartProps) {
  const select = (name: string, label: string) => (
    <Select
      name={name}
      label={label}
      hint="Only if it differs"
      items={options.reasons}
      emptyLabel="It does not differ"
      value={textOf(values, name)}
      error={errorFor(errors, name)}
    />
  );
  return (
    <>
      {select('askedDiffers', 'Why is it not what was asked for?')}
      {options.facts.suggested && select('suggestedDiffers', 'Why is it not what the guidance suggested?')}
    </>
  );
}

function Family({ options, values, errors }: PartProps) {
  if (!options.facts.asksFamily) {
    return <InsetText>The family told us itself. The answer above is theirs.</InsetText>;
  }
  return (
    <>
      <Radios
        name="family"
        legend="Is the family told?"
        hint={
          options.familyWays.length > 0
            ? `Said to be safe: ${options.familyWays.join('; ')}`
            : 'No way to the family was said to be safe'
        }
        items={familyCodes.map((code) => ({ value: code, ...familyWords[code] }))}
        value={textOf(values, 'family')}
        error={errorFor(errors, 'family')}
      />
      {options.careful.map((text) => (
        <WarningText key={text}>Take care: {text}</WarningText>
      ))}
      {options.notTold && <WarningText>{options.notTold}</WarningText>}
      <Textarea
        name="familyAnswer"
        label="Reason, in plain words, for the family"
        hint="Only if we tell them. Nothing of who told us, and no address"
        rows={6}
        limit={limits.familyAnswer}
        value={textOf(values, 'familyAnswer')}
        error={errorFor(errors, 'familyAnswer')}
      />
      {(options.familyMailbox || textOf(values, 'familyMail')) && (
        <Radios
          name="familyMail"
          legend="Do we write to the family by e-mail too?"
          hint={
            options.familyMailbox
              ? `Only if we tell them. ${options.familyMailbox} was said to be safe. Could anybody else read it?`
              : 'No e-mail address of theirs is said to be safe'
          }
          items={[
            {
              value: 'yes',
              label: 'Yes, this mailbox is safe',
              hint: 'The e-mail says only that there is something to read. The answer is behind a link',
            },
            { value: 'no', label: 'No, a person tells them' },
          ]}
          value={textOf(values, 'familyMail')}
          error={errorFor(errors, 'familyMail')}
        />
      )}
    </>
  );
}

const why =
  'Why you decide this, for the record: what you weighed, what you know and what you do not. No answer of an agency is also a fact';
const toWorker = 'If you pass it on, whoever works with the family reads this too: say what is new';

export function DecisionForm(props: DecisionFormProps) {
  const { options, version, added, seen, warning, values, mayStayAsked } = props;
  const { errors, form } = warning;
  const part = { options, values, errors };
  return (
    <form method="post" {...form}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="added" value={added} />
      <input type="hidden" name="seen" value={seen} />
      <Outcome {...part} />
      <PassTo {...part} />
      <Differences {...part} />
      <Textarea
        name="rationale"
        label="Rationale"
        hint={options.openWith.length > 0 ? `${why}. ${toWorker}` : why}
        rows={8}
        limit={limits.rationale}
        value={textOf(values, 'rationale')}
        error={errorFor(errors, 'rationale')}
      />
      <Textarea
        name="answer"
        label="Reason, in plain words, for whoever told us"
        hint={`They read it as you write it, under the sentence below the outcome you chose. ${
          options.isOutsider
            ? 'They are a neighbour, relative or friend: write nothing of the family’s life, nor what help it gets'
            : 'Write nothing that could harm a child or the family if others read it'
        }`}
        rows={6}
        limit={limits.answer}
        value={textOf(values, 'answer')}
        error={errorFor(errors, 'answer')}
      />
      <Family {...part} />
      {(mayStayAsked || textOf(values, 'mayStay')) && (
        <Textarea
          name="mayStay"
          label="Why must it stay in the answer?"
          hint="For the record. An address that is kept private, or a name that is, never stays"
          rows={2}
          limit={limits.mayStay}
          value={textOf(values, 'mayStay')}
          error={errorFor(errors, 'mayStay')}
        />
      )}
      <Button name="do" value="preview">
        See it as they will read it
      </Button>
    </form>
  );
}
