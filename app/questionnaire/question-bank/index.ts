/** The question bank of Marlshire: every question of the journey, in the order it is asked. */
import { type Bank, inOrder } from '../bank.ts';
import type { Area } from '../question.ts';
import { areasQuestionOf } from './areas.ts';
import { baby } from './baby.ts';
import { care } from './care.ts';
import { feelings } from './feelings.ts';
import { grownUps } from './grown-ups.ts';
import { health } from './health.ts';
import { marks } from './marks.ts';
import { needs } from './needs.ts';
import { online } from './online.ts';
import { outside } from './outside.ts';
import { safety } from './safety.ts';
import { school } from './school.ts';
import { start } from './start.ts';
import { tried } from './tried.ts';
import { warmth } from './warmth.ts';
import { watch } from './watch.ts';
import { words } from './words.ts';

/** In the order they are offered: the child first, then care at home, the grown-ups, and what lies around them. */
const areas: readonly Area[] = [
  health,
  needs,
  school,
  feelings,
  online,
  outside,
  care,
  watch,
  marks,
  warmth,
  grownUps,
  baby,
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
