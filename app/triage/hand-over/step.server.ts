/**
 * Help that becomes more, or less. The named keyworker stays unless somebody says why not; a step-down has a plan,
 * somebody who leads and a reason. A step up to the MASH is offered to it like any other, with its shorter clock.
 */
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { patiently } from '../current.server.ts';
import type { StepInput, StepResult } from './hand-over.ts';
import { mayStep, placeOf } from './place.ts';
import { keyworkerOf, levelOf, type StandingRow, standingOf } from './standing.server.ts';
import { receives } from './suggest-team.ts';
import { writeOffer } from './write-offer.server.ts';

/** Whether this is more help for a step-up, less for a step-down, and the MASH's exactly where the route is. */
function isStep({ kind, route, team }: StepInput, from: StandingRow['route']): boolean {
  if (!from) return false;
  const up = levelOf(route) - levelOf(from);
  const isMash = authority.teams.some(({ id, kind: of }) => id === team && of === 'mash');
  return (kind === 'step-up' ? up > 0 : up < 0) && isMash === (route === 'mash');
}

/** Asks for a step from the team that has the family; it happens when the receiving team accepts. */
export async function step(reference: string, input: StepInput, staff: Staff, at: Date): Promise<StepResult> {
  const to = authority.teams.find(({ id }) => id === input.team);
  if (!to || !receives(to)) return { kind: 'unknown-team' };
  return db.$transaction(async (tx): Promise<StepResult> => {
    const before = await standingOf(tx, reference);
    if (!before) return { kind: 'not-found' };
    if (before.offer) return { kind: 'already-offered', toTeamId: before.offer.toTeamId };
    if (placeOf(before, authority.outcomes) !== 'with-team') return { kind: 'not-now' };
    if (!mayDoTo(staff.role, 'hand-over', before.status) || !mayStep(staff, before)) {
      return { kind: 'not-allowed' };
    }
    if (before.version !== input.version) return { kind: 'stale' };
    if (!isStep(input, before.route)) return { kind: 'not-a-step', from: before.route ?? 'none' };
    const { keyworker, keyworkerReason = '' } = input;
    const named = keyworker ? await keyworkerOf(tx, keyworker, input.team, before.keyworkerId) : null;
    if (keyworker && !named) return { kind: 'unknown-keyworker' };
    const changes = named !== null && named.id !== before.keyworkerId;
    if (changes && keyworkerReason.trim() === '') return { kind: 'reason-needed' };
    const content = {
      rationale: input.rationale,
      plan: input.kind === 'step-down' ? input.plan : null,
      leadProfessional: input.kind === 'step-down' ? input.leadProfessional : null,
      keyworkerReason: changes ? keyworkerReason : null,
    };
    const { kind, team: toTeamId, route } = input;
    const keyworkerId = named?.id ?? before.keyworkerId;
    const id = await writeOffer(tx, before, { kind, toTeamId, keyworkerId, route, content }, staff, at);
    return id ? { kind: 'offered', id } : { kind: 'stale' };
  }, patiently);
}
