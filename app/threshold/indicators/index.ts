/** Every indicator a question may raise and a ruleset may refer to: id → words for staff. */
import { general } from './general.ts';
import { safety } from './safety.ts';
import { school } from './school.ts';

export const indicators = { ...general, ...safety, ...school } as const;
export type Indicator = keyof typeof indicators;
