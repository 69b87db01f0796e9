import { Fragment, type ReactNode } from 'react';
import { ErrorMessage } from './error-message.tsx';
import { choiceId, fieldId } from './field.ts';
import { Fieldset } from './fieldset.tsx';
import { FormGroup, fieldDescribedBy, Hint } from './form-group.tsx';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

/** What radios and checkboxes share. */
export type ChoicesProps = {
  name: string;
  legend: ReactNode;
  /** The legend is the page's h1, for a page with one question. */
  asHeading?: boolean;
  hint?: ReactNode;
  error?: string;
};

type Props<C extends Choice> = ChoicesProps & {
  kind: 'radio' | 'checkbox';
  items: readonly C[];
  chosen: readonly string[];
  /** Whether "or" stands before this item. */
  isAfterOr: (item: C) => boolean | undefined;
};

/** The list itself. Nothing is chosen unless the person chose it. */
export function Choices<C extends Choice>({ kind, items, chosen, isAfterOr, ...field }: Props<C>) {
  const { name, legend, asHeading, hint, error } = field;
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  const id = fieldId(name);
  return (
    <FormGroup error={error}>
      <Fieldset legend={legend} asHeading={asHeading} describedBy={fieldDescribedBy(field)}>
        <Hint id={`${id}-hint`}>{hint}</Hint>
        <ErrorMessage id={`${id}-error`} message={error} />
        <div className={block}>
          {items.map((item, index) => {
            const itemId = choiceId(name, index);
            const hintId = item.hint ? `${itemId}-item-hint` : undefined;
            return (
              <Fragment key={item.value}>
                {isAfterOr(item) && <div className={`${block}__divider`}>or</div>}
                <div className={`${block}__item`}>
                  <input
                    className={`${block}__input`}
                    id={itemId}
                    name={name}
                    type={kind}
                    value={item.value}
                    defaultChecked={chosen.includes(item.value)}
                    aria-describedby={hintId}
                  />
                  <label className={`govuk-label ${block}__label`} htmlFor={itemId}>
                    {item.label}
                  </label>
                  {item.hint && (
                    <div id={hintId} className={`govuk-hint ${block}__hint`}>
                      {item.hint}
                    </div>
                  )}
                </div>
              </Fragment>
            );
          })}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
