/** Marlshire's guidance of 2026: every area's paragraphs and statements put together. Checked where it is loaded. */
import type { Ruleset } from '../../ruleset.ts';
import * as baby from './baby.ts';
import * as before from './before.ts';
import * as care from './care.ts';
import * as carers from './carers.ts';
import * as caring from './caring.ts';
import * as conduct from './conduct.ts';
import * as couple from './couple.ts';
import * as family from './family.ts';
import * as familyRules from './family-rules.ts';
import * as feelings from './feelings.ts';
import * as friends from './friends.ts';
import * as general from './general.ts';
import * as grownUps from './grown-ups.ts';
import * as health from './health.ts';
import * as home from './home.ts';
import * as loss from './loss.ts';
import * as marks from './marks.ts';
import * as needs from './needs.ts';
import * as online from './online.ts';
import * as outside from './outside.ts';
import * as parenting from './parenting.ts';
import * as position from './position.ts';
import * as privateMatters from './private.ts';
import * as safety from './safety.ts';
import * as school from './school.ts';
import * as warmth from './warmth.ts';
import * as watch from './watch.ts';

const parts = [
  safety,
  general,
  baby,
  feelings,
  conduct,
  school,
  friends,
  online,
  outside,
  health,
  needs,
  parenting,
  care,
  watch,
  marks,
  warmth,
  privateMatters,
  caring,
  loss,
  family,
  couple,
  grownUps,
  carers,
  familyRules,
  home,
  before,
  position,
];

export const marlshire2026: Ruleset = {
  version: 'marlshire-2026-09',
  authority: 'Marlshire',
  from: '2026-09-01',
  until: null,
  paragraphs: parts.flatMap((part) => part.paragraphs),
  statements: parts.flatMap((part) => part.statements),
  accumulation: general.accumulation,
  raises: general.raises,
  easing: general.easing,
  choices: general.choices,
};
