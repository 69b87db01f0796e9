/** Asking agencies: one question each, one ground for all. Nothing is chosen beforehand, save an only child. */
import {
  Button,
  Checkboxes,
  Details,
  errorFor,
  Fieldset,
  type FormError,
  InsetText,
  Radios,
  Textarea,
  WarningText,
} from '../../../govuk/index.ts';
import { questionLimit, reasonLimit } from '../ask-form.ts';
import type { AskPage } from '../ask-page.ts';
import { bases, consents, dispensed } from '../basis.ts';

interface AskFormProps {
  page: AskPage;
  values: Record<string, unknown>;
  errors: readonly FormError[];
  form: object;
}

const textOf = (values: Record<string, unknown>, name: string) => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};
const listOf = (values: Record<string, unknown>, name: string) => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
};
const groupOf = (values: Record<string, unknown>, name: string) => {
  const value = values[name];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
};

type Child = AskFormProps['page']['children'][number];

const bornInWords = ({ born }: Child) => (born ? `Born or due ${born}` : 'Date of birth not known');

/** Nothing is ticked beforehand; where there is one child there is nothing to choose. */
function WhichChildren(props: { all: readonly Child[]; chosen?: string[]; error?: string }) {
  const { all, chosen, error } = props;
  const [only] = all;
  if (only && all.length === 1) {
    return (
      <>
        <input type="hidden" name="about" value="0" />
        <p className="govuk-body">
          It is about <strong>{only.name}</strong>. {bornInWords(only)}. The agency sees both.
        </p>
      </>
    );
  }
  return (
    <Checkboxes
      name="about"
      legend="Which children is it about?"
      hint="The agency sees the name and date of birth of each child you tick"
      items={all.map((child, place) => ({
        value: String(place),
        label: child.name,
        hint: bornInWords(child),
      }))}
      value={chosen}
      error={error}
    />
  );
}

export function AskForm({ page, values, errors, form }: AskFormProps) {
  const { agencies, children, address, addressWarning, aboutSharing } = page;
  const asked = groupOf(values, 'question');
  const area = (name: string) => ({ name, value: textOf(values, name), error: errorFor(errors, name) });
  const mustSayWhy = errors.some(({ message }) => message.startsWith('Take out'));
  const blocked = agencies.filter(({ blockedBecause }) => blockedBecause !== null);
  return (
    <form method="post" {...form}>
      <input type="hidden" name="press" value={textOf(values, 'press') ?? page.press} />
      <Checkboxes
        name="agencies"
        legend="Which agencies?"
        hint="Each is a check of its own. Ask only those whose knowledge would change what you decide"
        items={agencies.map(({ id, name, blockedBecause }) => ({
          value: id,
          label: name,
          hint: blockedBecause ?? undefined,
        }))}
        value={listOf(values, 'agencies')}
        error={errorFor(errors, 'agencies')}
      />
      <Details
        summary="The question to each agency"
        open={errors.some(({ field }) => field.startsWith('question.'))}
      >
        <p className="govuk-body">
          Each starts from what that agency is usually asked. Only the questions of agencies you ticked are
          sent. Ask for what is needed, and write no more than they need to know.
        </p>
        {agencies.map(({ id, name, asks }) => (
          <Textarea
            key={id}
            name={`question.${id}`}
            label={`Question to ${name}`}
            rows={3}
            limit={questionLimit}
            value={asked ? textOf(asked, id) : asks}
            error={errorFor(errors, `question.${id}`)}
          />
        ))}
        {(mustSayWhy || textOf(values, 'stays') !== undefined) && (
          <Textarea
            label="Why it must stay, where you do not take it out"
            rows={2}
            limit={reasonLimit}
            {...area('stays')}
          />
        )}
      </Details>
      {children.length === 0 && (
        <WarningText>No child was named, so nobody can be asked about one.</WarningText>
      )}
      <WhichChildren all={children} chosen={listOf(values, 'about')} error={errorFor(errors, 'about')} />
      {address !== null && (
        <>
          <Checkboxes
            name="address"
            legend="Share the address?"
            hint="Only where the question cannot be answered without it"
            items={[{ value: 'share', label: `Share ${address}`, hint: addressWarning ?? undefined }]}
            value={listOf(values, 'address')}
            error={errorFor(errors, 'address')}
          />
          <Textarea
            label="Why they need the address, if you share it"
            rows={2}
            limit={reasonLimit}
            {...area('addressWhy')}
          />
        </>
      )}
      <Radios
        name="basis"
        legend="Lawful basis"
        items={bases.map(({ code, name, meaning, source }) => ({
          value: code,
          label: name,
          hint: `${meaning}. ${source}`,
        }))}
        value={textOf(values, 'basis')}
        error={errorFor(errors, 'basis')}
      />
      <InsetText>{aboutSharing}</InsetText>
      <Radios
        name="consent"
        legend="Has the family agreed to this check?"
        items={consents.map(({ code, name, meaning }) => ({ value: code, label: name, hint: meaning }))}
        value={textOf(values, 'consent')}
        error={errorFor(errors, 'consent')}
      />
      <Fieldset legend="If they have not agreed">
        <p className="govuk-body">
          A check without agreement is lawful only with reasonable cause to suspect significant harm, or in an
          emergency. Record what gives cause and why you did not ask, or went on.
        </p>
        <Textarea
          label="What gives reasonable cause, or what the emergency is"
          rows={3}
          limit={reasonLimit}
          {...area('cause')}
        />
        <Radios
          name="why"
          legend="Why consent was dispensed with"
          items={dispensed.map(({ code, name }) => ({ value: code, label: name }))}
          value={textOf(values, 'why')}
          error={errorFor(errors, 'why')}
        />
        <Textarea label="Why, in your words" rows={3} limit={reasonLimit} {...area('words')} />
      </Fieldset>
      {blocked.length > 0 && (
        <Details
          summary="Emergency share without a sharing agreement"
          open={errorFor(errors, 'emergency') !== undefined || textOf(values, 'emergency') !== undefined}
        >
          <p className="govuk-body">
            {blocked.map(({ name }) => name).join(', ')}: no agreement is in force. In an emergency, with
            section 47 or vital interests as the basis, you may share all the same. It is counted and looked
            at afterwards.
          </p>
          <Textarea
            label="Why this cannot wait for an agreement"
            rows={3}
            limit={reasonLimit}
            {...area('emergency')}
          />
        </Details>
      )}
      <Button name="do" value="preview">
        See what will be shared
      </Button>
    </form>
  );
}

/** What was filled in, unseen, so that the next press has all of it. */
export function Filled({ values }: { values: Record<string, unknown> }) {
  const pairs = Object.entries(values).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]];
    if (Array.isArray(value)) return value.map((one) => [name, String(one)]);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).map(([key, one]) => [`${name}.${key}`, String(one)]);
  });
  return (
    <>
      {pairs.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
