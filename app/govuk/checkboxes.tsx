import { type Choice, Choices, type ChoicesProps } from './choices.tsx';

/** `exclusive` sets apart "None of these". The schema refuses it beside others, so no script is needed. */
export type CheckboxItem = Choice & { exclusive?: boolean };
export type CheckboxesProps = ChoicesProps & { items: readonly CheckboxItem[]; value?: readonly string[] };

export function Checkboxes({ value = [], ...props }: CheckboxesProps) {
  return (
    <Choices {...props} kind="checkbox" chosen={value} isAfterOr={(item: CheckboxItem) => item.exclusive} />
  );
}
