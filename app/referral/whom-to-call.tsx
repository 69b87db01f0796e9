/** Who answers, by day and at other times, and before them 999: in the same order wherever somebody may need it. */
import { PhoneNumber } from '../govuk/index.ts';

export interface WhomToCallProps {
  frontDoor: { name: string; phone: string };
  outOfHours: { name: string; phone: string };
  children?: string;
}

export function WhomToCall({ frontDoor, outOfHours, children }: WhomToCallProps) {
  return (
    <p className="govuk-body">
      If somebody is in danger, call <PhoneNumber number="999" />. {children} Call {frontDoor.name} on{' '}
      <PhoneNumber number={frontDoor.phone} />. At other times call {outOfHours.name} on{' '}
      <PhoneNumber number={outOfHours.phone} />.
    </p>
  );
}
