/** What of a record says which team fits: its decided route, where the family lives, its presenting need. */
import type { RouteId } from '../../platform/authority.ts';
import type { Tx } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { groupsOf } from '../../referral/freeze.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import type { AboutPlace } from './suggest-team.ts';

/** Opens the record: not before the look is on the trail, or inside a command that leaves its own entry. */
export async function aboutPlace(tx: Tx, id: string, route: RouteId): Promise<AboutPlace> {
  const { sealedRecord } = await tx.referral.findUniqueOrThrow({
    where: { id },
    select: { sealedRecord: true },
  });
  const { details, suggestion } = unseal<ReferralRecord>(sealedRecord, `Referral:${id}`);
  const postcode = groupsOf(details.home)[0]?.postcode;
  return {
    route,
    postcode: typeof postcode === 'string' ? postcode : '',
    need: suggestion?.preTag.need ?? null,
  };
}
