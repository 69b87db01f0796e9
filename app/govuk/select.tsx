import { classes, fieldId } from './field.ts';
import { FieldFrame, type FieldProps, fieldDescribedBy } from './form-group.tsx';

export type SelectProps = FieldProps & {
  items: readonly { value: string; label: string }[];
  value?: string;
  /** The first, empty item, so that nothing is chosen for anybody. */
  emptyLabel?: string;
};

export function Select({ items, value, emptyLabel, ...field }: SelectProps) {
  return (
    <FieldFrame {...field}>
      <select
        className={classes('govuk-select', Boolean(field.error) && 'govuk-select--error')}
        id={fieldId(field.name)}
        name={field.name}
        defaultValue={value ?? (emptyLabel === undefined ? undefined : '')}
        aria-describedby={fieldDescribedBy(field)}
        aria-invalid={field.error ? true : undefined}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {items.map((item) => (
          <option key={item.value} value={item.value}>
            {item.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
