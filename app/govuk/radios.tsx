import { type Choice, Choices, type ChoicesProps } from './choices.tsx';

/** `or` sets an item apart, as for "I do not know". */
export type RadioItem = Choice & { or?: boolean };
export type RadiosProps = ChoicesProps & { items: readonly RadioItem[]; value?: string };

export function Radios({ value, ...props }: RadiosProps) {
  return (
    <Choices {...props} kind="radio" chosen={value ? [value] : []} isAfterOr={(item: RadioItem) => item.or} />
  );
}
