/** Opens the hand-overs of a record. Not before the look is on the trail. */
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { unseal } from '../../platform/seal.server.ts';
import { momentOf } from '../view-parts.server.ts';
import type { HandOverContent } from './hand-over.ts';
import type { HandOverEntry, HandOverView } from './hand-over-view.ts';
import { placeOf } from './place.ts';
import { type StandingRow, standingOf } from './standing.server.ts';

const name = { select: { name: true } } as const;
const people = { keyworker: name, offeredBy: name, closedBy: name } as const;
type Found = Prisma.HandOverGetPayload<{ include: typeof people }>;

/** A team by its name; a code that has left the authority's list stays readable. */
export const teamName = (id: string): string => authority.teams.find((team) => team.id === id)?.name ?? id;
export const routeName = (id: string): string =>
  authority.routes.find((route) => route.id === id)?.officialName ?? id;

/** What took place and names who is the keyworker from then on. */
const counts = ({ state, kind }: Pick<Found, 'state' | 'kind'>) =>
  state === 'accepted' || kind === 'keyworker';

/**
 * Who was the keyworker when this was written, where it is somebody else than it names: the rows in the order of their
 * turns. A step that is only offered, or was given back, changed nobody.
 */
export function keyworkerBefore<Row extends Pick<Found, 'state' | 'kind' | 'keyworker'>>(
  found: Row,
  place: number,
  all: readonly Row[],
): string | null {
  const before = all.slice(0, place).findLast(counts)?.keyworker?.name ?? null;
  return counts(found) && before !== found.keyworker?.name ? before : null;
}

function entryOf(found: Found, place: number, all: readonly Found[]): HandOverEntry {
  const content = unseal<HandOverContent>(found.sealedContent, `HandOver:${found.id}`);
  const { id, kind, state, closedBy, closedAt, sealedReturned, sealedAccepted } = found;
  const accepted = sealedAccepted && unseal<string>(sealedAccepted, `HandOverAccepted:${id}`);
  return {
    ...{ id, kind, state },
    from: found.fromTeamId ? teamName(found.fromTeamId) : authority.frontDoor.name,
    to: teamName(found.toTeamId),
    route: routeName(found.route),
    keyworker: found.keyworker?.name ?? null,
    keyworkerBefore: keyworkerBefore(found, place, all),
    rationale: content.rationale,
    plan: content.plan,
    leadProfessional: content.leadProfessional,
    keyworkerReason: accepted ?? content.keyworkerReason,
    offered: { by: found.offeredBy.name, at: momentOf(found.offeredAt) },
    acceptBy: momentOf(found.acceptBy),
    closed: closedBy && closedAt && { by: closedBy.name, at: momentOf(closedAt) },
    returnedBecause: sealedReturned && unseal<string>(sealedReturned, `HandOverReturned:${id}`),
  };
}

/** Every hand-over of a record, oldest first. */
export async function handOversOf(referralId: string): Promise<HandOverEntry[]> {
  const found = await db.handOver.findMany({
    where: { referralId },
    orderBy: { turn: 'asc' },
    include: people,
  });
  return found.map(entryOf);
}

/** Where a record is, with its hand-overs, and the standing behind it for what may be done next. */
export async function viewHandOver(
  reference: string,
  at: Date,
): Promise<{ standing: StandingRow; view: HandOverView } | null> {
  const standing = await standingOf(db, reference);
  if (!standing) return null;
  const [entries, keyworker, late] = await Promise.all([
    handOversOf(standing.id),
    standing.keyworkerId
      ? db.staffAccount.findUnique({ where: { id: standing.keyworkerId }, select: { name: true } })
      : null,
    db.handOver.count({ where: { referralId: standing.id, open: true, acceptBy: { lt: at } } }),
  ]);
  const view: HandOverView = {
    place: placeOf(standing, authority.outcomes),
    team: standing.teamId && teamName(standing.teamId),
    keyworker: keyworker?.name ?? null,
    route: standing.route && routeName(standing.route),
    offeredTo: standing.offer?.toTeamId ?? null,
    isLate: late > 0,
    entries,
  };
  return { standing, view };
}
