/**
 * What may happen to a record, as a small pure model: which commands go through in which state, and what is true after.
 * Written from the rules and not from the code, so that the two can be held against each other.
 */
import type { Brag } from '../../app/triage/brag.ts';

export const people = ['amara', 'joel', 'ruth', 'maya', 'nia', 'dana', 'femi'] as const;
export type Who = (typeof people)[number];

interface Person {
  role: 'social-worker' | 'team-manager' | 'screening-officer';
  team: 'mash' | 'hub' | 'north';
}
export const cast: Record<Who, Person> = {
  amara: { role: 'social-worker', team: 'mash' },
  joel: { role: 'social-worker', team: 'hub' },
  ruth: { role: 'team-manager', team: 'mash' },
  maya: { role: 'team-manager', team: 'hub' },
  nia: { role: 'screening-officer', team: 'mash' },
  dana: { role: 'social-worker', team: 'north' },
  femi: { role: 'team-manager', team: 'north' },
};
const isManager = (who: Who) => cast[who].role === 'team-manager';
const isQualified = (who: Who) => cast[who].role !== 'screening-officer';

export type Route = 'none' | 'early-support-hub' | 'support' | 'mash';
const levels: Record<Route, number> = { none: 0, 'early-support-hub': 2, support: 3, mash: 4 };

export interface Offer {
  kind: 'allocation' | 'step';
  to: Person['team'];
  by: Who;
  route: Route;
}

export const outcomes = {
  'family-keyworker': { route: 'support', level: 3, needsCapacity: true, signOff: false },
  'early-support': { route: 'early-support-hub', level: 2, needsCapacity: true, signOff: false },
  'section-47': { route: 'mash', level: 4, needsCapacity: false, signOff: true },
  'no-further-action': { route: 'none', level: 0, needsCapacity: false, signOff: false },
  // A contact for whoever works with the child already: nobody else is to take the family on.
  'already-working': { route: 'none', level: 3, needsCapacity: false, signOff: false },
} as const satisfies {
  [code: string]: { route: Route; level: number; needsCapacity: boolean; signOff: boolean };
};
export type OutcomeCode = keyof typeof outcomes;

export interface Decided {
  state: 'final' | 'awaiting_sign_off';
  outcome: OutcomeCode;
  by: Who;
  signedBy: Who | null;
  /** Meets the threshold, and there is nobody yet. */
  waits: boolean;
}

/** Everything of a record that commands depend on. The database is read into the same shape. */
export interface Life {
  status: 'received' | 'claimed' | 'awaiting_sign_off' | 'waiting' | 'decided' | 'merged';
  version: number;
  holder: Who | null;
  brag: Brag | null;
  /** The decision that counts, or is to be signed off. */
  decided: Decided | null;
  /** Those it took the place of, the latest last: not compared, as only the latest of them can come back. */
  before: readonly Decided[];
  /** Who looked at it again, and found that it stands: not compared. */
  looked: readonly Who[];
  /** Somebody asked for it to be looked at again; and who does. */
  reconsidering: { by: Who | null } | null;
  team: Person['team'] | null;
  keyworker: Who | null;
  ended: boolean;
  offer: Offer | null;
  /** The level of help with the team that has it. */
  route: Route | null;
  openQuestions: number;
  openChecks: number;
  /** Entries of the trail that tell of a change. */
  changes: number;
}

export const untouched: Life = {
  ...{ status: 'received', version: 1, holder: null, brag: null, decided: null },
  ...{ before: [], looked: [], reconsidering: null },
  ...{ team: null, keyworker: null, ended: false, offer: null, route: null },
  ...{ openQuestions: 0, openChecks: 0, changes: 0 },
};

/** A command as somebody gave it, on the version that was on their screen. */
export type Command = { by: Who; version: number } & (
  | { do: 'claim' | 'release' | 'note' | 'return' | 'end' | 'merge' | 'split' }
  | { do: 'ask-referrer' | 'answer' | 'ask-agency' | 'reply' }
  | { do: 'agree' | 'disagree' | 'capacity' | 'ask-again' | 'take' | 'uphold' }
  | { do: 'decide' | 'change'; outcome: OutcomeCode; startsNow: boolean }
  | { do: 'rate'; brag: Brag }
  | { do: 'offer'; to: Person['team'] }
  | { do: 'step'; to: Person['team']; route: Route }
  | { do: 'accept' | 'keyworker'; keyworker: Who }
);

const changed = (life: Life, to: Partial<Life>, versions = 1): Life => ({
  ...life,
  ...to,
  version: life.version + versions,
  changes: life.changes + 1,
});

const isWith = (who: Who, { team, keyworker }: Life) =>
  cast[who].team === team || keyworker === who || isManager(who);

function handOver(life: Life, command: Command): Life | null {
  const { by, version } = command;
  const { offer } = life;
  if (!isQualified(by) || version !== life.version) return null;
  if (command.do === 'return') {
    const may = offer && (cast[by].team === offer.to || offer.by === by || isManager(by));
    return may ? changed(life, { offer: null }) : null;
  }
  if (life.status !== 'decided') return null;
  const isOpen = life.team !== null && !life.ended;
  switch (command.do) {
    case 'offer': {
      const route = life.team ? life.route : routeOf(life);
      if (offer || isOpen || !route || (route === 'none' && !life.team)) return null;
      return changed(life, { offer: { kind: 'allocation', to: command.to, by, route } });
    }
    case 'step': {
      if (offer || !isOpen || !life.route || !isWith(by, life)) return null;
      const isStep = levels[command.route] !== levels[life.route];
      if (!isStep || (command.to === 'mash') !== (command.route === 'mash')) return null;
      return changed(life, { offer: { kind: 'step', to: command.to, by, route: command.route } });
    }
    case 'accept': {
      if (!offer || cast[by].team !== offer.to) return null;
      if (!life.team && routeOf(life) === 'none') return null;
      if (offer.kind === 'step' && offer.by === by) return null;
      const stays = command.keyworker === life.keyworker;
      const fits = cast[command.keyworker].team === offer.to && isQualified(command.keyworker);
      if (!stays && !fits) return null;
      const route = offer.kind === 'allocation' && !life.team ? routeOf(life) : offer.route;
      return changed(life, {
        ...{ team: offer.to, keyworker: command.keyworker, ended: false, offer: null, route },
      });
    }
    case 'keyworker': {
      const { keyworker } = command;
      if (offer || !isOpen || !isWith(by, life) || keyworker === life.keyworker) return null;
      const fits = cast[keyworker].team === life.team && isQualified(keyworker);
      return fits ? changed(life, { keyworker }) : null;
    }
    case 'end':
      return isOpen && !offer && isWith(by, life) ? changed(life, { ended: true }) : null;
    default:
      return null;
  }
}

const routeOf = ({ decided }: Life): Route | null => (decided ? outcomes[decided.outcome].route : null);

/** What a decision makes of a record: it counts, waits for capacity, or waits for a manager. */
function decided(life: Life, by: Who, code: OutcomeCode, asksToStart: boolean): Life {
  const outcome = outcomes[code];
  const standing = life.decided;
  const isLess = standing?.waits && outcome.level < outcomes[standing.outcome].level;
  const state = outcome.signOff || isLess ? 'awaiting_sign_off' : 'final';
  const waits = outcome.needsCapacity && !asksToStart;
  const after = changed(life, {
    decided: { state, outcome: code, by, signedBy: null, waits },
    before: standing ? [...life.before, standing] : life.before,
    status: state === 'awaiting_sign_off' ? state : waits ? 'waiting' : 'decided',
  });
  return state === 'final' ? counts(after) : after;
}

/** A decision that took the place of another, which somebody looked at again, ends that. */
const counts = (life: Life): Life =>
  life.before.length > 0 && life.reconsidering?.by ? { ...life, reconsidering: null } : life;

function signing(life: Life, { do: what, by, version }: Command): Life | null {
  const standing = life.decided;
  if (!isManager(by) || life.status !== 'awaiting_sign_off' || !standing) return null;
  if (standing.by === by || version !== life.version) return null;
  if (what === 'agree') {
    const status = standing.waits ? 'waiting' : 'decided';
    return counts(changed(life, { decided: { ...standing, state: 'final', signedBy: by }, status }));
  }
  const back = life.before.at(-1) ?? null;
  const status = back ? (back.waits ? 'waiting' : 'decided') : 'claimed';
  return changed(life, { decided: back, before: life.before.slice(0, -1), status });
}

function again(life: Life, command: Command): Life | null {
  const { by } = command;
  const standing = life.decided;
  if ((life.status !== 'decided' && life.status !== 'waiting') || !standing) return null;
  const { reconsidering } = life;
  if (command.do === 'ask-again')
    return reconsidering ? null : changed(life, { reconsidering: { by: null } }, 0);
  if (!reconsidering || !isQualified(by)) return null;
  // Whoever decided, signed off or looked again at anything that counted, now or before.
  const tookPart =
    life.looked.includes(by) ||
    [standing, ...life.before].some((one) => one.by === by || one.signedBy === by);
  if (command.do === 'take') {
    if (reconsidering.by) return reconsidering.by === by ? life : null;
    return tookPart ? null : changed(life, { reconsidering: { by } }, 0);
  }
  if (reconsidering.by !== by || tookPart) return null;
  if (command.do === 'uphold') return changed(life, { reconsidering: null, looked: [...life.looked, by] });
  if (command.do !== 'change' || command.version !== life.version) return null;
  return decided(life, by, command.outcome, command.startsNow);
}

function deciding(life: Life, command: Command): Life | null {
  const { by, version } = command;
  if (command.do !== 'decide' || version !== life.version) return null;
  // Somebody who screens decides nothing but that a contact is for the worker the child has.
  if (!isQualified(by) && (command.outcome !== 'already-working' || life.status !== 'claimed')) return null;
  const holds = life.holder === by || (life.status === 'waiting' && isManager(by));
  const mayBe = life.status === 'claimed' || life.status === 'waiting';
  // While a family waits, whoever looks again decides.
  if (!holds || !mayBe || life.reconsidering) return null;
  return { ...decided(life, by, command.outcome, command.startsNow), holder: by };
}

function joined(life: Life, { do: what, by, version }: Command): Life | null {
  if (what === 'merge' && life.status === 'merged') return life;
  if (version !== life.version) return null;
  if (what === 'split') {
    return life.status === 'merged' ? changed(life, { status: 'received' }) : null;
  }
  const mayTake = life.holder === null || life.holder === by || isManager(by);
  const isNew = life.status === 'received' || life.status === 'claimed';
  return isNew && mayTake ? changed(life, { status: 'merged', holder: null }) : null;
}

function asked(life: Life, { do: what, by, version }: Command): Life | null {
  switch (what) {
    case 'ask-referrer':
      return life.status === 'claimed' && life.holder === by && version === life.version
        ? changed(life, { openQuestions: life.openQuestions + 1 })
        : null;
    case 'answer':
      return life.openQuestions > 0 ? changed(life, { openQuestions: life.openQuestions - 1 }, 0) : null;
    case 'ask-agency': {
      const may = isQualified(by) && (life.status === 'claimed' || life.status === 'waiting');
      const isRated = life.brag !== null && life.brag !== 'blue';
      return may && isRated ? changed(life, { openChecks: life.openChecks + 1 }, 0) : null;
    }
    default:
      // A late reply matters too: nobody is turned away with it.
      return life.openChecks > 0 ? changed(life, { openChecks: life.openChecks - 1 }, 0) : null;
  }
}

/** The record after a command; the same one where it goes through and changes nothing; null where it is refused. */
export function next(life: Life, command: Command): Life | null {
  const { by } = command;
  switch (command.do) {
    case 'claim':
      if (life.status === 'claimed' && life.holder === by) return life;
      return life.status === 'received' ? changed(life, { status: 'claimed', holder: by }) : null;
    case 'release':
      return life.status === 'claimed' && (life.holder === by || isManager(by))
        ? changed(life, { status: 'received', holder: null })
        : null;
    case 'rate':
      return ['received', 'claimed', 'waiting'].includes(life.status) && command.version === life.version
        ? changed(life, { brag: command.brag })
        : null;
    case 'note':
      return changed(life, {}, 0);
    case 'ask-referrer':
    case 'answer':
    case 'ask-agency':
    case 'reply':
      return asked(life, command);
    case 'decide':
      return deciding(life, command);
    case 'agree':
    case 'disagree':
      return signing(life, command);
    case 'capacity':
      return life.status === 'waiting' && isQualified(by) && life.decided
        ? changed(life, { status: 'decided', decided: { ...life.decided, waits: false } })
        : null;
    case 'ask-again':
    case 'take':
    case 'uphold':
    case 'change':
      return again(life, command);
    case 'merge':
    case 'split':
      return joined(life, command);
    default:
      return handOver(life, command);
  }
}
