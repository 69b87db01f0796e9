import { auditList } from '../../accounts/audit.server.ts';
import { may, type Staff } from '../../accounts/roles.ts';
import { caseloads } from './caseloads.server.ts';
import { type CaseloadsView, saysOf } from './caseloads-view.ts';
import { routeName } from './hand-over-view.server.ts';
import { openOffers, openWith, ownTeam } from './offers.server.ts';
import { toOffer } from './to-offer.server.ts';

/** The caseloads for this reader. That they looked, and at which references, is on the trail first; a manager sees every team's offers. */
export async function viewCaseloads(staff: Staff, at: Date): Promise<CaseloadsView> {
  const mayOpen = may(staff.role, 'read-referral');
  const team = ownTeam(staff.teamId);
  const seesAll = may(staff.role, 'release-for-others');
  const [{ teams, waiting }, offers, open, unoffered] = await Promise.all([
    caseloads(at),
    mayOpen ? openOffers(seesAll || !team ? null : team.id, at) : [],
    mayOpen && team ? openWith(team.id, staff.id) : { families: [], more: 0 },
    toOffer(staff, at),
  ]);
  const shown = [...offers, ...open.families, ...unoffered].map(({ id }) => id);
  await auditList(staff, at, 'caseloads-viewed', shown, { team: team?.id ?? null });
  return {
    says: saysOf(teams),
    teams,
    waiting: waiting.map(({ route, count }) => ({ route: routeName(route), count })),
    offers,
    toOffer: unoffered,
    own: team && { team: team.name, ...open },
    mayOpen,
  };
}
