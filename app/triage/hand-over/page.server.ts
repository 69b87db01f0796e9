/** What the hand-over page needs, worked out for whoever reads it. */
import type { Staff } from '../../accounts/roles.ts';
import { mayDoTo } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import type { OpenRecord } from '../open-record.server.ts';
import { aboutPlace } from './about-place.server.ts';
import { caseloads } from './caseloads.server.ts';
import type { Caseloads } from './caseloads.ts';
import { stepRoutes } from './hand-over.ts';
import { teamName, viewHandOver } from './hand-over-view.server.ts';
import type { HandOverView } from './hand-over-view.ts';
import { mayAccept, mayReturn, mayStep } from './place.ts';
import { levelOf, type StandingRow, workersOf } from './standing.server.ts';
import { noArea, receives, suggestTeams } from './suggest-team.ts';

export interface TeamChoice {
  value: string;
  label: string;
  hint: string;
}
export interface RouteChoice {
  value: string;
  label: string;
}
export interface WorkerChoice {
  value: string;
  label: string;
}

/** What this person may do on the page now; the commands judge again. */
export type May =
  | { kind: 'offer'; noArea: string | null; keyworkers: readonly WorkerChoice[] }
  | {
      kind: 'answer';
      mayAccept: boolean;
      ownStep: boolean;
      /** The family has one already, so that naming another takes a reason. */
      hasKeyworker: boolean;
      workers: readonly WorkerChoice[];
    }
  | {
      kind: 'step';
      up: readonly RouteChoice[];
      down: readonly RouteChoice[];
      /** Less help is never the MASH's to give. */
      downTeams: readonly TeamChoice[];
      keyworkers: readonly WorkerChoice[];
      /** Of the team that has the family, besides whoever is the keyworker. */
      colleagues: readonly WorkerChoice[];
    }
  | { kind: 'nothing' };

export interface HandOverPage {
  reference: string;
  version: number;
  view: HandOverView;
  may: May;
  teams: readonly TeamChoice[];
  load: Caseloads['teams'];
}

const isMash = (team: string) => authority.teams.some(({ id, kind }) => id === team && kind === 'mash');

const receiving = () => authority.teams.filter(receives);

/** What a team has on its hands, beside its name where it is chosen. */
function loadInShort(load: Caseloads['teams'], id: string): string {
  const { open = 0, taken7 = 0, offered = 0 } = load.find((team) => team.id === id) ?? {};
  const waits = offered > 0 ? `; ${offered} offered and not answered` : '';
  return `Open now: ${open}; taken on in 7 days: ${taken7}${waits}.`;
}

/** The suggested teams first, each with why; then the others, each with what it covers. */
function choicesOf(
  suggested: readonly { teamId: string; why: string }[],
  load: Caseloads['teams'],
): TeamChoice[] {
  const others = receiving().filter(({ id }) => !suggested.some(({ teamId }) => teamId === id));
  const choice = (value: string, hint: string): TeamChoice => ({
    ...{ value, label: teamName(value), hint: `${hint}. ${loadInShort(load, value)}` },
  });
  return [
    ...suggested.map(({ teamId, why }) => choice(teamId, `Suggested. ${why}`)),
    ...others.map(({ id, covers }) => choice(id, covers)),
  ];
}

/** Everybody a family could be given as its keyworker, with their team. */
const everyWorker = (load: Caseloads['teams']): WorkerChoice[] =>
  load.flatMap(({ name, workers }) =>
    workers.map((worker) => ({ value: worker.id, label: `${worker.name}, ${name}` })),
  );

const routeChoices = (isThere: (level: number) => boolean): RouteChoice[] =>
  authority.routes
    .filter(({ id, level }) => stepRoutes.some((one) => one === id) && isThere(level))
    .map(({ id, officialName, level }) => ({ value: id, label: `${officialName} (level ${level})` }));

async function answering(standing: StandingRow, staff: Staff, load: Caseloads['teams']): Promise<May> {
  const { offer } = standing;
  if (!offer || !mayReturn(staff, offer)) return { kind: 'nothing' };
  const ofTeam = await workersOf(db, offer.toTeamId);
  const present = everyWorker(load).find(({ value }) => value === standing.keyworkerId);
  const own = ofTeam.map(({ id, name }) => ({
    value: id,
    label: id === standing.keyworkerId ? `${name}, who is the keyworker now` : name,
  }));
  const isElsewhere = present && !ofTeam.some(({ id }) => id === present.value);
  return {
    kind: 'answer',
    mayAccept: mayAccept(staff, offer) && mayDoTo(staff.role, 'accept-hand-over', standing.status),
    ownStep: offer.kind !== 'allocation' && offer.offeredById === staff.id,
    hasKeyworker: standing.keyworkerId !== null,
    workers: isElsewhere
      ? [{ value: present.value, label: `${present.label}, who is the keyworker now` }, ...own]
      : own,
  };
}

async function mayNow(standing: StandingRow, view: HandOverView, staff: Staff, load: Caseloads['teams']) {
  const nothing: May = { kind: 'nothing' };
  if (!mayDoTo(staff.role, 'hand-over', standing.status)) {
    return standing.offer ? answering(standing, staff, load) : nothing;
  }
  switch (view.place) {
    case 'offered':
      return answering(standing, staff, load);
    case 'to-offer':
    case 'ended': {
      const keyworkers = everyWorker(load);
      const about = await aboutPlace(db, standing.id, standing.route ?? 'support');
      const may: May = { kind: 'offer', noArea: noArea(authority.teams, about), keyworkers };
      return may;
    }
    case 'with-team': {
      if (!mayStep(staff, standing) || !standing.route) return nothing;
      const level = levelOf(standing.route);
      const may: May = {
        kind: 'step',
        up: routeChoices((other) => other > level),
        down: routeChoices((other) => other < level),
        downTeams: choicesOf([], load).filter(({ value }) => !isMash(value)),
        keyworkers: everyWorker(load),
        colleagues: (load.find(({ id }) => id === standing.teamId)?.workers ?? [])
          .filter(({ id }) => id !== standing.keyworkerId)
          .map(({ id, name, open }) => ({ value: id, label: `${name}, ${open} open now` })),
      };
      return may;
    }
    default:
      return nothing;
  }
}

/** The page for an opened record. */
export async function handOverPage(record: OpenRecord, staff: Staff, at: Date): Promise<HandOverPage> {
  const [found, { teams: load }] = await Promise.all([viewHandOver(record.reference, at), caseloads(at)]);
  if (!found) throw new Response(null, { status: 404 });
  const { standing, view } = found;
  const about = await aboutPlace(db, standing.id, standing.route ?? 'support');
  const suggested = view.place === 'to-offer' || view.place === 'ended';
  return {
    reference: record.reference,
    version: standing.version,
    view,
    may: await mayNow(standing, view, staff, load),
    teams: choicesOf(suggested ? suggestTeams(authority.teams, about) : [], load),
    load,
  };
}
