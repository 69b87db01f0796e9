/** Every scene of the demonstration. */
import { asking } from './asking.ts';
import { colleague } from './colleague.ts';
import { decided } from './decided.ts';
import { families } from './families.ts';
import { harm } from './harm.ts';
import { known } from './known.ts';
import type { Scene } from './scene.ts';
import { schools } from './schools.ts';
import { youngPeople } from './young-people.ts';

export const scenes: readonly Scene[] = [
  ...harm,
  ...families,
  ...youngPeople,
  ...schools,
  ...asking,
  ...known,
  ...decided,
  ...colleague,
];
