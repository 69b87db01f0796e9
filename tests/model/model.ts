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

/** Everything of a record that commands depend on. The database is read into the same shape. */
export interface Life {
  status: 'received' | 'claimed' | 'awaiting_sign_off' | 'waiting' | 'decided' | 'merged';
  version: number;
  holder: Who | null;
  brag: Brag | null;
  /** The route of the decision that counts, or is to be signed off. */
  decided: Route | null;
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
  ...{ team: null, keyworker: null, ended: false, offer: null, route: null },
  ...{ openQuestions: 0, openChecks: 0, changes: 0 },
};

/** A command as somebody gave it, on the version that was on their screen. */
export type Command = { by: Who; version: number } & (
  | { do: 'claim' | 'release' | 'note' | 'return' | 'end' | 'merge' | 'split' }
  | { do: 'ask-referrer' | 'answer' | 'ask-agency' | 'reply' }
  | { do: 'rate'; brag: Brag }
  | { do: 'offer'; to: Person['team'] }
  | { do: 'step'; to: Person['team']; route: Route }
  | { do: 'accept'; keyworker: Who }
);

const changed = (record: Life, to: Partial<Life>, versions = 1): Life => ({
  ...record,
  ...to,
  version: record.version + versions,
  changes: record.changes + 1,
});

const isWith = (who: Who, { team, keyworker }: Life) =>
  cast[who].team === team || keyworker === who || isManager(who);

function handOver(record: Life, command: Command): Life | null {
  const { by, version } = command;
  const { offer } = record;
  if (!isQualified(by) || version !== record.version) return null;
  if (command.do === 'return') {
    const may = offer && (cast[by].team === offer.to || offer.by === by || isManager(by));
    return may ? changed(record, { offer: null }) : null;
  }
  if (record.status !== 'decided') return null;
  const isOpen = record.team !== null && !record.ended;
  switch (command.do) {
    case 'offer': {
      const route = record.team ? record.route : record.decided;
      if (offer || isOpen || !route || (route === 'none' && !record.team)) return null;
      return changed(record, { offer: { kind: 'allocation', to: command.to, by, route } });
    }
    case 'step': {
      if (offer || !isOpen || !record.route || !isWith(by, record)) return null;
      const isStep = levels[command.route] !== levels[record.route];
      if (!isStep || (command.to === 'mash') !== (command.route === 'mash')) return null;
      return changed(record, { offer: { kind: 'step', to: command.to, by, route: command.route } });
    }
    case 'accept': {
      if (!offer || cast[by].team !== offer.to) return null;
      if (!record.team && record.decided === 'none') return null;
      if (offer.kind === 'step' && offer.by === by) return null;
      const stays = command.keyworker === record.keyworker;
      const fits = cast[command.keyworker].team === offer.to && isQualified(command.keyworker);
      if (!stays && !fits) return null;
      const route = offer.kind === 'allocation' && !record.team ? record.decided : offer.route;
      return changed(record, {
        ...{ team: offer.to, keyworker: command.keyworker, ended: false, offer: null, route },
      });
    }
    case 'end':
      return isOpen && !offer && isWith(by, record) ? changed(record, { ended: true }) : null;
    default:
      return null;
  }
}

function joined(record: Life, { do: what, by, version }: Command): Life | null {
  if (what === 'merge' && record.status === 'merged') return record;
  if (version !== record.version) return null;
  if (what === 'split') {
    return record.status === 'merged' ? changed(record, { status: 'received' }) : null;
  }
  const mayTake = record.holder === null || record.holder === by || isManager(by);
  const isNew = record.status === 'received' || record.status === 'claimed';
  return isNew && mayTake ? changed(record, { status: 'merged', holder: null }) : null;
}

function asked(record: Life, { do: what, by, version }: Command): Life | null {
  const isOpen = ['received', 'claimed', 'awaiting_sign_off', 'waiting'].includes(record.status);
  switch (what) {
    case 'ask-referrer':
      return record.status === 'claimed' && record.holder === by && version === record.version
        ? changed(record, { openQuestions: record.openQuestions + 1 })
        : null;
    case 'answer':
      return record.openQuestions > 0
        ? changed(record, { openQuestions: record.openQuestions - 1 }, 0)
        : null;
    case 'ask-agency': {
      const may = isQualified(by) && (record.status === 'claimed' || record.status === 'waiting');
      const isRated = record.brag !== null && record.brag !== 'blue';
      return may && isRated ? changed(record, { openChecks: record.openChecks + 1 }, 0) : null;
    }
    default:
      return isOpen && record.openChecks > 0
        ? changed(record, { openChecks: record.openChecks - 1 }, 0)
        : null;
  }
}

/** The record after a command; the same one where it goes through and changes nothing; null where it is refused. */
export function next(record: Life, command: Command): Life | null {
  const { by } = command;
  switch (command.do) {
    case 'claim':
      if (record.status === 'claimed' && record.holder === by) return record;
      return record.status === 'received' ? changed(record, { status: 'claimed', holder: by }) : null;
    case 'release':
      return record.status === 'claimed' && (record.holder === by || isManager(by))
        ? changed(record, { status: 'received', holder: null })
        : null;
    case 'rate':
      return ['received', 'claimed', 'waiting'].includes(record.status) && command.version === record.version
        ? changed(record, { brag: command.brag })
        : null;
    case 'note':
      return changed(record, {}, 0);
    case 'ask-referrer':
    case 'answer':
    case 'ask-agency':
    case 'reply':
      return asked(record, command);
    case 'merge':
    case 'split':
      return joined(record, command);
    default:
      return handOver(record, command);
  }
}
