/** How well the same child is found again: who is put first, who is within ten, and how often the surest class is right. */

import { type ChildFacts, childrenIn } from '../../app/matching/child-facts.ts';
import { byEvidence, type Comparison, compareChildren } from '../../app/matching/compare.ts';
import { keysOf, searchKeysOf } from '../../app/matching/keys.ts';
import { retold } from './mistakes.ts';
import { type Child, county, detailsOf, drawWith, seeded, type Telling, toldOf } from './pretend-people.ts';

export const today = new Date('2026-11-24T10:00Z');

export interface Question {
  told: Telling;
  mistakes: readonly string[];
  /** The place of the child in the county, or null for one who was never told of before. */
  truth: number | null;
}
export interface Study {
  /** What is kept of the county, one telling a child. */
  kept: Telling[];
  questions: Question[];
}

/** A county, and so many questions about its children; for every four, one more about a child nobody told of before. */
export function study(size: number, questions: number, seed = 20_261_124): Study {
  const draw = drawWith(seeded(seed + 1));
  const everybody = county(Math.ceil(size * 1.06), seed);
  const unknown = new Set<Child>();
  // Brothers, sisters and twins of children that are known make the hardest near misses.
  for (const child of everybody)
    if (unknown.size < questions / 4 && child.siblings.length > 0 && draw.random() < 0.3) unknown.add(child);
  const known = everybody.filter((child) => !unknown.has(child));
  const kept = known.map((child) => toldOf(child, draw));
  const step = Math.max(1, Math.floor(known.length / questions));
  const asked = Array.from({ length: questions }, (_, n) => {
    const truth = (n * step) % known.length;
    const child = known[truth];
    if (!child) throw new Error('The county is too small');
    return { ...retold(toldOf(child, draw), child, draw), truth };
  });
  const others = [...unknown].map((child) => ({ told: toldOf(child, draw), mistakes: [], truth: null }));
  return { kept, questions: [...asked, ...others] };
}

export const factsOf = (told: Telling): ChildFacts => {
  const [child] = childrenIn(detailsOf(told), today);
  if (!child) throw new Error('There is no child');
  return child;
};

export interface Answer {
  place: number;
  comparison: Comparison;
}
export interface Measures {
  asked: number;
  recallAtTen: number;
  recallAtOne: number;
  /** Of all that were put into the two surest classes, how many were right. */
  precision: number;
  surest: number;
  meanLookedAt: number;
  /** Misses beyond ten, by the mistakes made, the most frequent first. */
  missed: [string, number][];
  strays: string[];
}

const isSuggestion = ({ comparison: { kind } }: Answer) => kind !== null && kind !== 'household';

/** Asks every question and counts. `search` gives all that was looked at, in any order. */
export async function measure(
  questions: readonly Question[],
  search: (question: Question) => Answer[] | Promise<Answer[]>,
): Promise<Measures> {
  let [ten, one, right, surest, looked, asked] = [0, 0, 0, 0, 0, 0];
  const missed = new Map<string, number>();
  const strays: string[] = [];
  for (const question of questions) {
    const all = await search(question);
    looked += all.length;
    const shown = all.filter(isSuggestion).sort((a, b) => byEvidence(a.comparison, b.comparison));
    const sure = shown.filter(({ comparison: { kind } }) => kind === 'number' || kind === 'strong');
    surest += sure.length;
    right += sure.filter(({ place }) => place === question.truth).length;
    if (question.truth === null) continue;
    asked += 1;
    const at = shown.findIndex(({ place }) => place === question.truth);
    if (at === 0) one += 1;
    if (at >= 0 && at < 10) ten += 1;
    else {
      const why = question.mistakes.join(' + ');
      missed.set(why, (missed.get(why) ?? 0) + 1);
      const found = all.find(({ place }) => place === question.truth);
      strays.push(`${found ? (found.comparison.kind ?? 'compared away') : 'not found'}: ${why}`);
    }
  }
  return {
    asked,
    recallAtTen: ten / asked,
    recallAtOne: one / asked,
    precision: right / surest,
    surest,
    meanLookedAt: looked / questions.length,
    missed: [...missed].sort((a, b) => b[1] - a[1]),
    strays,
  };
}

/** The index as the database keeps it, in memory: for counting without a clock. */
export function inMemory(kept: readonly Telling[], lookAt = 200) {
  const facts = kept.map(factsOf);
  const blocks = new Map<string, number[]>();
  for (const [place, child] of facts.entries())
    for (const key of keysOf(child)) blocks.set(key, [...(blocks.get(key) ?? []), place]);
  const search = ({ told }: Question): Answer[] => {
    const child = factsOf(told);
    const shared = new Map<number, number>();
    for (const key of searchKeysOf(child)) {
      const block = blocks.get(key) ?? [];
      for (const place of block) shared.set(place, (shared.get(place) ?? 0) + 1 / block.length);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, lookAt);
    return best.flatMap(([place]) => {
      const found = facts[place];
      return found ? [{ place, comparison: compareChildren(child, found) }] : [];
    });
  };
  const largest = [...blocks].map(([key, block]) => [key.split(':')[0] ?? '', block.length] as const);
  return { search, blocks: largest };
}
