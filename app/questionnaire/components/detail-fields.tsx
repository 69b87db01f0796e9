/** The fields of a page about people, from their definitions. */
import {
  Checkboxes,
  DateInput,
  type DateParts,
  errorFor,
  type FormError,
  Input,
  Radios,
  Textarea,
} from '../../govuk/index.ts';
import { applies, type Field, type Group, isChoice } from '../details/detail-form.ts';
import { type Audience, say } from '../question.ts';

export interface DetailFieldsProps {
  fields: readonly Field[];
  audience: Audience;
  /** "items[0]." for a repeating group, otherwise empty. */
  prefix: string;
  values: Group;
  errors?: readonly FormError[];
  /** Values as they are on the screen now, to hide what does not apply; null shows everything. */
  live: Group | null;
}

const types = {
  ...{ text: 'text', email: 'email', phone: 'tel', postcode: 'text' },
  ...{ 'nhs-number': 'text', upn: 'text' },
} as const;

function OneField({
  field,
  audience,
  prefix,
  values,
  errors,
}: Omit<DetailFieldsProps, 'fields' | 'live'> & { field: Field }) {
  const name = `${prefix}${field.id}`;
  const label = say(field.label, audience);
  const hint = field.hint && say(field.hint, audience);
  const error = errorFor(errors, name);
  const value: unknown = values[field.id];
  if (field.kind === 'date') {
    return (
      <DateInput
        name={name}
        legend={label}
        hint={hint}
        value={value as DateParts | undefined}
        errors={errors}
      />
    );
  }
  if (isChoice(field)) {
    const items = field.options.map((option) => ({
      value: option.id,
      label: say(option.label, audience),
      hint: option.hint && say(option.hint, audience),
    }));
    const shared = { name, legend: label, hint, error, items };
    if (field.kind === 'radios')
      return <Radios {...shared} value={typeof value === 'string' ? value : undefined} />;
    return <Checkboxes {...shared} value={Array.isArray(value) ? value : undefined} />;
  }
  const text = typeof value === 'string' ? value : undefined;
  if (field.kind === 'long-text')
    return <Textarea name={name} label={label} hint={hint} error={error} value={text} rows={3} />;
  return (
    <Input
      name={name}
      label={label}
      hint={hint}
      error={error}
      value={text}
      type={types[field.kind]}
      width={field.width}
      autoComplete={field.autocomplete ?? 'off'}
      spellCheck={false}
    />
  );
}

export function DetailFields({ fields, live, ...rest }: DetailFieldsProps) {
  const shown = live ? fields.filter((field) => applies(field, live)) : fields;
  return (
    <>
      {shown.map((field) => (
        <OneField key={field.id} field={field} {...rest} />
      ))}
    </>
  );
}
