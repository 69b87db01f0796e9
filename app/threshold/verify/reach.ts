/**
 * Whether every statement can come true from the answers of everybody it is meant for. What can be answered comes in
 * as data, because the guidance knows nothing of questions.
 */
import type { AgeBand, Evidence } from '../evidence.ts';
import { isMet } from '../guide.ts';
import type { Ruleset, Statement } from '../ruleset.ts';
import type { Failure } from './failure.ts';

/** Somebody who answers, and all they can say. */
export interface Speaker {
  id: string;
  /** They speak about themselves, so what is said to them must be worded so. */
  aboutThemselves: boolean;
  /** Indicators that some answer offered to them raises. */
  raises: ReadonlySet<string>;
  /** Ages they may be asked about. */
  ages: ReadonlySet<AgeBand>;
  /** What complete sets of answers come to: enough of them that each indicator is raised beside as many as can be. */
  evidence: () => Iterable<Evidence>;
}

/** A statement is meant for those who are offered what it needs, and of whose ages it speaks. */
function isMeantFor({ when }: Statement, { raises, ages }: Speaker): boolean {
  return (
    (when.all ?? []).every((indicator) => raises.has(indicator)) &&
    (!when.any || when.any.some((indicator) => raises.has(indicator))) &&
    (!when.ages || when.ages.some((age) => ages.has(age)))
  );
}

function* unreachedBy(speaker: Speaker, { statements }: Ruleset): Generator<Failure> {
  const meant = statements.filter((statement) => isMeantFor(statement, speaker));
  const waiting = new Set(meant);
  const reached = new Map<Statement, Evidence>();
  for (const evidence of speaker.evidence()) {
    if (waiting.size === 0) break;
    for (const statement of waiting) {
      if (!isMet(statement, evidence)) continue;
      waiting.delete(statement);
      reached.set(statement, evidence);
    }
  }
  for (const { id: about } of waiting) {
    const counterExample = `answers of ${speaker.id}, in every combination tried`;
    const [before, after] = [`the statement is meant for ${speaker.id}`, 'no answers make it true'];
    yield { property: 'statement-can-be-reached', about, counterExample, before, after };
  }
  if (!speaker.aboutThemselves) return;
  for (const { id: about, saysToYou } of reached.keys()) {
    if (saysToYou) continue;
    const [before, after] = ['the statement holds', 'it is not worded for whoever it is about'];
    yield { property: 'says-it-to-you', about, counterExample: `answers of ${speaker.id}`, before, after };
  }
}

export function* everyReach(ruleset: Ruleset, speakers: readonly Speaker[]): Generator<Failure> {
  for (const statement of ruleset.statements) {
    if (speakers.some((speaker) => isMeantFor(statement, speaker))) continue;
    const counterExample = `raised by anybody: not all of ${JSON.stringify(statement.when)}`;
    const [before, after] = ['the statement is meant for somebody', 'nobody is offered what it needs'];
    yield { property: 'statement-can-be-reached', about: statement.id, counterExample, before, after };
  }
  for (const speaker of speakers) yield* unreachedBy(speaker, ruleset);
}
