/** How a record stands between teams, for commands and pages. Opens nothing that is sealed. */
import { may, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { type RouteId, routeOf } from '../../platform/authority.ts';
import type { Tx } from '../../platform/db.server.ts';
import { asStaff, staffColumns } from '../current.server.ts';
import type { OpenOffer, Standing } from './place.ts';

export interface StandingRow extends Standing {
  id: string;
  version: number;
  /** The level of help now: of the last accepted step, or as it was decided. */
  route: RouteId | null;
}

const asRoute = (code: string | undefined): RouteId | null =>
  authority.routes.find(({ id }) => id === code)?.id ?? null;

/** The record between teams, or null when there is none of this reference. */
export async function standingOf(tx: Tx, reference: string): Promise<StandingRow | null> {
  const found = await tx.referral.findUnique({
    where: { reference },
    select: {
      ...{ id: true, status: true, version: true, teamId: true, keyworkerId: true, helpEndedAt: true },
      decisions: { where: { current: true, state: 'final' }, select: { outcome: true, route: true } },
      handOvers: {
        where: { state: { in: ['offered', 'accepted'] } },
        orderBy: { turn: 'desc' },
      },
    },
  });
  if (!found) return null;
  const { decisions, handOvers, helpEndedAt, ...rest } = found;
  const [decided = null] = decisions;
  const open = handOvers.find((one) => one.open === true);
  const accepted = handOvers.find(({ state }) => state === 'accepted');
  return {
    ...rest,
    decided,
    helpEnded: helpEndedAt !== null,
    offer: open ? { ...open, kind: open.kind as OpenOffer['kind'], route: open.route as RouteId } : null,
    route: asRoute((found.teamId ? accepted?.route : undefined) ?? decided?.route),
  };
}

/** Who of a team can be somebody's named keyworker: whoever may take a family on, and has not left. */
export async function workersOf(tx: Tx, teamId: string): Promise<Staff[]> {
  const accounts = await tx.staffAccount.findMany({
    where: { teamId, disabledAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: staffColumns,
  });
  return accounts.map(asStaff).filter(({ role }) => may(role, 'accept-hand-over'));
}

/**
 * The person, when they can be the keyworker: one of the team, or the one the family has already, who stays also when
 * the family changes teams.
 */
export async function keyworkerOf(
  tx: Tx,
  id: string,
  teamId: string,
  present: string | null,
): Promise<Staff | null> {
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
  const found =
    isId && (await tx.staffAccount.findUnique({ where: { id, disabledAt: null }, select: staffColumns }));
  if (!found) return null;
  const person = asStaff(found);
  const fits = person.teamId === teamId || person.id === present;
  return fits && may(person.role, 'accept-hand-over') ? person : null;
}

export const levelOf = (route: RouteId): number => routeOf(authority, route).level;
