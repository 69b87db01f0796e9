/** Who a letter, a page or a call to a family comes from, and how the family reads it again later. */
import { paths } from '../paths.ts';
import { authority } from '../platform/authority.server.ts';
import { dayInWords } from '../platform/british-time.ts';
import { env } from '../platform/env.server.ts';
import type { FamilyCode } from './family-key.server.ts';
import type { LetterFrom, WayIn } from './family-letter.tsx';

export const letterFrom = (): LetterFrom => ({
  authority: authority.name,
  frontDoor: authority.frontDoor.name,
  phone: authority.frontDoor.phone,
  hours: authority.frontDoor.hours,
});

/** The address to type, and the code; null before there is one. */
export const wayInOf = (given: FamilyCode | null): WayIn => ({
  address: `${env.ORIGIN.replace(/^https?:\/\//, '')}${paths.status()}`,
  code: given?.code ?? null,
  until: given && dayInWords(given.until),
});
