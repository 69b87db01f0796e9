/** The question bank of Marlshire: every question of the journey, in the order it is asked. */
import { type Bank, inOrder } from '../bank.ts';
import type { Area } from '../question.ts';
import { areasQuestionOf } from './areas.ts';
import { baby } from './baby.ts';
import { before } from './before.ts';
import { care } from './care.ts';
import { carers } from './carers.ts';
import { caring } from './caring.ts';
import { conduct } from './conduct.ts';
import { couple } from './couple.ts';
import { family } from './family.ts';
import { familyRules } from './family-rules.ts';
import { feelings } from './feelings.ts';
import { friends } from './friends.ts';
import { grownUps } from './grown-ups.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { loss } from './loss.ts';
import { marks } from './marks.ts';
import { needs } from './needs.ts';
import { online } from './online.ts';
import { outside } from './outside.ts';
import { parenting } from './parenting.ts';
import { position } from './position.ts';
import { privateMatters } from './private.ts';
import { safety } from './safety.ts';
import { school } from './school.ts';
import { start } from './start.ts';
import { tried } from './tried.ts';
import { warmth } from './warmth.ts';
import { watch } from './watch.ts';
import { words } from './words.ts';

/** In the order they are offered: the child, then care at home, the family, and what lies around it. */
const areas: readonly Area[] = [
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

export const bank: Bank = inOrder({
  version: '2026-11',
  start,
  words,
  areasQuestion: areasQuestionOf(areas),
  areas,
  tried,
  safety,
});
