/** The question bank of Marlshire: every question of the journey, in the order it is asked. */
import { type Bank, inOrder } from '../bank.ts';
import type { Area } from '../question.ts';
import { areasQuestionOf } from './areas.ts';
import { safety } from './safety.ts';
import { school } from './school.ts';
import { start } from './start.ts';
import { tried } from './tried.ts';
import { words } from './words.ts';

/** In the order they are offered: the child first, then care at home, the grown-ups, and the world outside. */
const areas: readonly Area[] = [school];

export const bank: Bank = inOrder({
  version: '2026-11',
  start,
  words,
  areasQuestion: areasQuestionOf(areas),
  areas,
  tried,
  safety,
});
