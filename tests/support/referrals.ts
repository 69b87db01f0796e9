/**
 * Rows for tests of the front door, in exactly the state a test needs. Each names only what matters; the rest is
 * ordinary. A referral that is really begun, saved and sent comes from `seeds/builders`.
 */
import { randomUUID } from 'node:crypto';
import { asKept } from '../../app/accounts/create-account.server.ts';
import { may, type Role, type Staff } from '../../app/accounts/roles.ts';
import type { RouteId } from '../../app/platform/authority.ts';
import { db } from '../../app/platform/db.server.ts';
import { seal } from '../../app/platform/seal.server.ts';
import { hashToken, newReference, newReturnCode } from '../../app/platform/secrets.server.ts';
import { levelOfRoute } from '../../app/questionnaire/journey.ts';
import type { ExplainedReason, Suggestion } from '../../app/questionnaire/suggestion.ts';
import type { ReferralRecord, ReferralSummary } from '../../app/referral/referral.ts';
import { type Brag, readingOrderOfBrag } from '../../app/triage/brag.ts';
import { setNextClock } from '../../app/triage/clocks/next-clock.server.ts';

/** A Tuesday at ten in the morning, in winter, so that London and the record show the same time. */
export const tuesday = new Date('2026-11-24T10:00Z');

/** So many minutes after `tuesday`. */
export const later = (minutes: number): Date => new Date(tuesday.getTime() + minutes * 60_000);

interface StaffOptions {
  name?: string;
  email?: string;
  role?: Role;
  teamId?: string | null;
  agencyId?: string | null;
  passwordHash?: string;
}

/** Somebody at the front door, who cannot sign in unless a hash is given. */
export async function staff({
  name = 'Amara Osei',
  role = 'social-worker',
  teamId = may(role, 'read-referral') ? 'mash' : null,
  agencyId = null,
  ...rest
}: StaffOptions = {}): Promise<Staff> {
  const id = randomUUID();
  const email = asKept(rest.email ?? `${id}@front-door.example`);
  const passwordHash = rest.passwordHash ?? 'none';
  await db.staffAccount.create({
    data: { id, email, name, role, teamId, agencyId, passwordHash, createdAt: tuesday },
  });
  return { id, name, role, teamId, agencyId };
}

export interface ReferralOptions {
  receivedAt?: Date;
  dueAt?: Date;
  brag?: Brag;
  redFlag?: boolean;
  asked?: RouteId;
  /** Null when no suggestion could be made. */
  suggested?: RouteId | null;
  heldBy?: Staff;
  /** Where a professional referrer is answered; null when they gave no address. */
  email?: string | null;
  details?: ReferralRecord['details'];
  audience?: ReferralRecord['audience'];
  ownWords?: string;
  gist?: string;
  outOfHours?: boolean;
  householdKey?: string;
  searchTokens?: string[];
  restricted?: boolean;
}

const flag: ExplainedReason = {
  id: 'bruise-baby',
  level: 4,
  redFlag: true,
  eased: false,
  says: 'A bruise on a baby who does not move about',
  statement: 'A bruise on a baby who does not move about',
  answers: ['A bruise or mark'],
  paragraph: null,
};

function suggestionOf(route: RouteId, redFlag: boolean): Suggestion {
  const level = levelOfRoute[route];
  const reasons = redFlag ? [flag] : [];
  return {
    guidance: { ruleset: 'test-1', level, redFlag, reasons: [], strengths: [], easedBecause: null },
    ...{ reasons, strengths: ['Is loved'], easedBecause: null, wouldChange: [] },
    preTag: { need: null, factors: [] },
    ruleset: { version: 'test-1', from: '2026-01-01' },
  };
}

function recordOf(options: ReferralOptions, asked: RouteId, suggested: RouteId | null): ReferralRecord {
  const { redFlag = false, email = 'priya@school.example', ownWords = 'He comes in hungry.' } = options;
  const you = { name: 'Priya Shah', organisation: 'Hill School', email: email ?? '', phone: '01632 960000' };
  const happening = { question: 'happening', asked: 'What are you worried about?', answered: [ownWords] };
  return {
    bankVersion: 'test',
    audience: options.audience ?? 'professional',
    sections: [{ id: 'words', title: 'In your own words', rows: [{ ...happening, ownWords: true }] }],
    people: [],
    asked: { route: asked, reason: '' },
    suggestion: suggested && suggestionOf(suggested, redFlag),
    answers: {},
    details: options.details ?? { you },
  };
}

/** A referral in the queue; `save()` puts it there and gives what tests need of it. */
export function aReferral(options: ReferralOptions = {}) {
  return {
    async save(): Promise<{ id: string; reference: string; version: number }> {
      const { receivedAt = tuesday, brag, redFlag = false, asked = 'support', heldBy } = options;
      const suggested = options.suggested === undefined ? asked : options.suggested;
      const [id, reference] = [randomUUID(), newReference()];
      const summary: ReferralSummary = {
        ages: ['4 years'],
        gist: options.gist ?? 'Often hungry',
        source: 'School',
      };
      await db.referral.create({
        data: {
          ...{ id, reference, receivedAt, redFlag, brag },
          lane:
            Math.max(levelOfRoute[asked], suggested ? levelOfRoute[suggested] : 4) >= 3
              ? 'mash'
              : 'early-support-hub',
          outOfHours: options.outOfHours,
          householdKey: options.householdKey,
          searchTokens: options.searchTokens,
          restricted: options.restricted,
          submissionKey: randomUUID(),
          returnCodeHash: hashToken(newReturnCode()),
          decisionDueAt: options.dueAt ?? new Date(receivedAt.getTime() + 24 * 3_600_000),
          audience: options.audience ?? 'professional',
          source: '2A',
          suggestedRoute: suggested,
          askedRoute: asked,
          readingOrder: brag ? readingOrderOfBrag[brag] : redFlag ? 0 : 4 - levelOfRoute[asked],
          ...(heldBy && { status: 'claimed', holderId: heldBy.id, claimedAt: receivedAt }),
          sealedSummary: seal(summary, `ReferralSummary:${id}`),
          sealedRecord: seal(recordOf(options, asked, suggested), `Referral:${id}`),
        },
        select: { id: true },
      });
      await setNextClock(db, id, receivedAt);
      return { id, reference, version: 1 };
    },
  };
}

/** What the audit trail says about a referral, oldest first. */
export async function auditOf(subject: string): Promise<{ actor: string; action: string }[]> {
  return db.auditEntry.findMany({
    where: { subject },
    orderBy: { seq: 'asc' },
    select: { actor: true, action: true },
  });
}
