/** A referral that is decided, with its decision as the record keeps it, for tests of what comes after. */
import { randomUUID } from 'node:crypto';
import type { Staff } from '../../app/accounts/roles.ts';
import { db } from '../../app/platform/db.server.ts';
import { seal } from '../../app/platform/seal.server.ts';
import { aReferral, type ReferralOptions } from './referrals.ts';

interface DecidedOptions extends ReferralOptions {
  by: Staff;
  outcome?: string;
  route?: string;
  rationale?: string;
  answer?: string;
}

export function aDecided({
  by,
  outcome = 'family-keyworker',
  route = 'support',
  ...options
}: DecidedOptions) {
  return {
    async save(): Promise<{ id: string; reference: string; version: number }> {
      const saved = await aReferral({ heldBy: by, brag: 'amber', ...options }).save();
      const at = options.receivedAt ?? new Date('2026-11-24T10:00Z');
      const id = randomUUID();
      await db.decision.create({
        data: {
          ...{ id, referralId: saved.id, outcome, route, byId: by.id, at },
          sealedRationale: seal(options.rationale ?? 'Needs help', `DecisionRationale:${id}`),
          sealedAnswer: seal(options.answer ?? 'Somebody will call', `DecisionAnswer:${id}`),
        },
        select: { id: true },
      });
      const { version } = await db.referral.update({
        where: { id: saved.id },
        data: { status: 'decided', version: { increment: 1 } },
        select: { version: true },
      });
      return { ...saved, version };
    },
  };
}
