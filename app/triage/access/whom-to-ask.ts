/** Whom somebody asks who is refused: nobody should have to guess, at any hour. */
import type { Authority } from '../../platform/authority.ts';

export interface WhomToAsk {
  who: string;
  phone: string;
  when: string;
}

export const whomToAsk = ({ frontDoor, privacy, outOfHours }: Authority): readonly WhomToAsk[] => [
  { who: `A team manager at ${frontDoor.name}`, phone: frontDoor.phone, when: frontDoor.hours },
  { who: privacy.contact, phone: privacy.phone, when: 'about who may open a record' },
  { who: outOfHours.name, phone: outOfHours.phone, when: outOfHours.hours },
];
