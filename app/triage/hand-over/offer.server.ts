/** Hands a decided referral over: offers it to a team, which has it once one of them accepts. */
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { patiently } from '../current.server.ts';
import { aboutPlace } from './about-place.server.ts';
import type { OfferInput, OfferResult } from './hand-over.ts';
import { placeOf } from './place.ts';
import { keyworkerOf, standingOf } from './standing.server.ts';
import { receives, suggestTeams } from './suggest-team.ts';
import { writeOffer } from './write-offer.server.ts';

/**
 * Offers it to one team at a time. Another team than those suggested takes a reason, and so does another keyworker
 * than the family already has.
 */
export async function offer(
  reference: string,
  { team, keyworker, reason = '', version }: OfferInput,
  staff: Staff,
  at: Date,
): Promise<OfferResult> {
  const to = authority.teams.find(({ id }) => id === team);
  if (!to || !receives(to)) return { kind: 'unknown-team' };
  return db.$transaction(async (tx): Promise<OfferResult> => {
    const before = await standingOf(tx, reference);
    if (!before) return { kind: 'not-found' };
    const place = placeOf(before, authority.outcomes);
    if (before.offer) return { kind: 'already-offered', toTeamId: before.offer.toTeamId };
    if (place === 'no-help') return { kind: 'no-help-decided' };
    if (place !== 'to-offer' && place !== 'ended') return { kind: 'not-now' };
    if (!mayDoTo(staff.role, 'hand-over', before.status)) return { kind: 'not-allowed' };
    if (before.version !== version) return { kind: 'stale' };
    if (!before.route) return { kind: 'no-help-decided' };
    const named = keyworker ? await keyworkerOf(tx, keyworker, team, before.keyworkerId) : null;
    if (keyworker && !named) return { kind: 'unknown-keyworker' };
    const suggested = suggestTeams(authority.teams, await aboutPlace(tx, before.id, before.route));
    const isSuggested = suggested.length === 0 || suggested.some(({ teamId }) => teamId === team);
    const changesKeyworker = before.keyworkerId !== null && named !== null && named.id !== before.keyworkerId;
    if ((!isSuggested || changesKeyworker) && reason.trim() === '') return { kind: 'reason-needed' };
    const id = await writeOffer(
      tx,
      before,
      {
        kind: 'allocation',
        toTeamId: team,
        keyworkerId: named?.id ?? before.keyworkerId,
        route: before.route,
        content: {
          rationale: reason,
          plan: null,
          leadProfessional: null,
          keyworkerReason: changesKeyworker ? reason : null,
        },
      },
      staff,
      at,
    );
    return id ? { kind: 'offered', id } : { kind: 'stale' };
  }, patiently);
}
