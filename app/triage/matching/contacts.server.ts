/** Contacts about the same child, and about the same household, opened far enough to stand on one line in time. */
import type { RecordState, Staff } from '../../accounts/roles.ts';
import type { MomentProps } from '../../govuk/index.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import { db } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { unseal } from '../../platform/seal.server.ts';
import type { ReferralRecord, ReferralSummary } from '../../referral/referral.ts';
import { hiddenFrom } from '../access/gate.server.ts';
import { momentOf, named } from '../view-parts.server.ts';
import type { PastContact } from './history.ts';

/** One contact on the line. Of a restricted one only that it is there. */
export interface Contact extends PastContact {
  id: string;
  reference: string | null;
  status: RecordState;
  at: MomentProps;
  gist: string;
  source: string;
  asked: string;
  suggested: string | null;
  decided: string | null;
  /** Who had it last: the keyworker, the team, or whoever decided. */
  lastWith: string | null;
}

const columns = {
  id: true,
  reference: true,
  receivedAt: true,
  status: true,
  askedRoute: true,
  suggestedRoute: true,
  restricted: true,
  teamId: true,
  sealedSummary: true,
  sealedRecord: true,
  holder: { select: { name: true } },
  keyworker: { select: { name: true } },
  decisions: {
    where: { current: true },
    select: { outcome: true, state: true, at: true, by: { select: { name: true } } },
  },
} as const satisfies Prisma.ReferralSelect;
type Found = Prisma.ReferralGetPayload<{ select: typeof columns }>;

const teamName = (id: string | null) => authority.teams.find((team) => team.id === id)?.name ?? null;

function outcomeOf({ decisions: [decision], status }: Found): PastContact['outcome'] {
  if (!decision || status !== 'decided') return null;
  const outcome = authority.outcomes.find(({ code }) => code === decision.outcome);
  const isNoFurtherAction = decision.outcome === 'no-further-action';
  return { kind: outcome?.kind ?? 'contact', isNoFurtherAction, at: decision.at };
}

function contactOf(found: Found, isReadable: boolean): Contact {
  const { id, reference, receivedAt, status } = found;
  const shared = {
    id,
    referralId: id,
    receivedAt,
    status,
    at: momentOf(receivedAt),
    outcome: outcomeOf(found),
  };
  if (!isReadable) {
    const nothing = {
      reference: null,
      gist: '',
      source: '',
      asked: '',
      suggested: null,
      decided: null,
      lastWith: null,
    };
    return { ...shared, ...nothing, concerns: [] };
  }
  const { gist, source } = unseal<ReferralSummary>(found.sealedSummary, `ReferralSummary:${id}`);
  const { suggestion } = unseal<ReferralRecord>(found.sealedRecord, `Referral:${id}`);
  const [decision] = found.decisions;
  const decided = shared.outcome && authority.outcomes.find(({ code }) => code === decision?.outcome);
  const people = [found.keyworker?.name ?? decision?.by.name ?? found.holder?.name, teamName(found.teamId)];
  return {
    ...shared,
    ...{ reference, gist, source },
    asked: named(found.askedRoute as RouteId).name,
    suggested: found.suggestedRoute && named(found.suggestedRoute as RouteId).name,
    decided: decided?.name ?? (shared.outcome && decision ? decision.outcome : null),
    lastWith: people.filter(Boolean).join(', ') || null,
    concerns: (suggestion?.reasons ?? [])
      .filter((reason) => reason.id !== 'accumulation')
      .map((reason) => ({ id: reason.id, statement: reason.statement })),
  };
}

/** These contacts, the earliest first, as far as this person may read them. */
export async function contactsOf(ids: readonly string[], staff: Staff): Promise<Contact[]> {
  const found = await db.referral.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    select: columns,
  });
  const hidden = await hiddenFrom(staff, ids);
  return found.map((one) => contactOf(one, !hidden.has(one.id)));
}
