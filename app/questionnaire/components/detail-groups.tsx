/** Groups of fields that may be given several times over. Without JavaScript the buttons ask the server. */
import { useEffect, useRef, useState } from 'react';
import { Button, type FormError } from '../../govuk/index.ts';
import { type DetailForm, fieldsFor, type Group } from '../details/detail-form.ts';
import { type Audience, say } from '../question.ts';
import { DetailFields } from './detail-fields.tsx';

export interface DetailGroupsProps {
  form: DetailForm;
  /** Where the form is sent; the other buttons add what they ask for to it. */
  action: string;
  audience: Audience;
  groups: readonly Group[];
  errors?: readonly FormError[];
}

/** What is chosen in a group now, as far as other fields depend on it. Null until the page runs its script. */
function useLive(initial: Group) {
  const [live, setLive] = useState<Group | null>(null);
  useEffect(() => setLive(initial), [initial]);
  const onChange = (event: React.FormEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    const field = target.name.replace(/^items\[\d+\]\./, '');
    setLive((before) => ({ ...before, [field]: target.value }));
  };
  return { live, onChange };
}

interface OneGroupProps extends Omit<DetailGroupsProps, 'groups' | 'action'> {
  prefix: string;
  values: Group;
}

function OneGroup({ form, audience, prefix, values, errors }: OneGroupProps) {
  const { live, onChange } = useLive(values);
  return (
    <div onChange={onChange}>
      <DetailFields
        fields={fieldsFor(form, audience)}
        audience={audience}
        prefix={prefix}
        values={values}
        errors={errors}
        live={live}
      />
    </div>
  );
}

export function DetailGroups({ form, action, audience, groups, errors }: DetailGroupsProps) {
  const [items, setItems] = useState(groups.map((values, key) => ({ key, values })));
  const nextKey = useRef(groups.length);
  const added = useRef<HTMLFieldSetElement>(null);
  const { repeats } = form;
  if (!repeats)
    return <OneGroup form={form} audience={audience} prefix="" values={groups[0] ?? {}} errors={errors} />;
  const item = say(repeats.item, audience);
  const asking = (what: string) => `${action}${action.includes('?') ? '&' : '?'}${what}`;
  const one = audience === 'young-person' && form.id === 'children';

  const act = (change: () => void) => (event: React.MouseEvent) => {
    event.preventDefault();
    change();
  };
  const add = act(() => {
    setItems((before) => [...before, { key: nextKey.current++, values: {} }]);
    requestAnimationFrame(() => added.current?.focus());
  });
  const remove = (key: number) => act(() => setItems((before) => before.filter((each) => each.key !== key)));

  return (
    <>
      {/* Enter in a box presses the first button of a form: it must be Continue, never Remove. */}
      <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        Continue
      </button>
      {items.map(({ key, values }, index) => (
        <fieldset
          className="govuk-fieldset app-group"
          key={key}
          tabIndex={-1}
          ref={index === items.length - 1 ? added : undefined}
        >
          {!one && (
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{`${item} ${index + 1}`}</legend>
          )}
          <OneGroup
            form={form}
            audience={audience}
            prefix={`items[${index}].`}
            values={values}
            errors={errors}
          />
          {items.length > 1 && (
            <button
              type="submit"
              formAction={asking(`remove=${index}`)}
              formNoValidate
              className="govuk-button govuk-button--secondary"
              onClick={remove(key)}
            >
              Remove<span className="govuk-visually-hidden"> {`${item} ${index + 1}`}</span>
            </button>
          )}
        </fieldset>
      ))}
      {!one && items.length < repeats.atMost && (
        <p>
          <button
            type="submit"
            formAction={asking('add')}
            formNoValidate
            className="govuk-button govuk-button--secondary"
            onClick={add}
          >
            {say(repeats.add, audience)}
          </button>
        </p>
      )}
      <Button>Continue</Button>
    </>
  );
}
