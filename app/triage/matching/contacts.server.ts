/** Contacts about the same child, and about the same household, opened far enough to stand on one line in time. */
import type { RecordState, Staff } from '../../accounts/roles.ts';
import type { MomentProps } from '../../govuk/index.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import { db } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { unseal } from '../../platform/seal.server.ts';
import { groupsOf } from '../../questionnaire/details/detail-form.ts';
import type { ReferralRecord, ReferralSummary } from '../../referral/referral.ts';
import { hiddenFrom } from '../access/gate.server.ts';
import { leadsToHelp } from '../hand-over/place.ts';
import { momentOf, named } from '../view-parts.server.ts';
import type { PastContact } from './history.ts';

/** One contact on the line. Of a restricted one only that it is there, and when: nothing of what became of it. */
export interface Contact extends PastContact {
  id: string;
  reference: string | null;
  status: RecordState | null;
  at: MomentProps;
  /** The children it is about, as it named them. */
  about: string;
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
  helpEndedAt: true,
  sealedSummary: true,
  sealedRecord: true,
  holder: { select: { name: true } },
  keyworker: { select: { name: true } },
  decisions: {
    where: { current: true },
    select: {
      ...{ outcome: true, route: true, at: true, signedOffAt: true },
      by: { select: { name: true } },
    },
  },
} as const satisfies Prisma.ReferralSelect;
type Found = Prisma.ReferralGetPayload<{ select: typeof columns }>;

const teamName = (id: string | null) => authority.teams.find((team) => team.id === id)?.name ?? null;

const outcomeNamed = (code: string) => authority.outcomes.find((outcome) => outcome.code === code);

function outcomeOf({ decisions: [decision], status }: Found): PastContact['outcome'] {
  if (!decision || status !== 'decided') return null;
  const outcome = outcomeNamed(decision.outcome);
  return { kind: outcome?.kind ?? 'contact', isNoFurtherAction: outcome?.noFurtherAction ?? false };
}

/** A decision that no help follows ends it; help that a team took on ends when the team says so. */
function closedAtOf({ decisions: [decision], status, teamId, helpEndedAt }: Found): Date | null {
  if (!decision || status !== 'decided') return null;
  if (teamId) return helpEndedAt;
  return leadsToHelp(decision, authority.outcomes) ? null : (decision.signedOffAt ?? decision.at);
}

/** What everybody may know of a restricted record: that it is there, and when it came. */
const restrictedContact = ({ id, receivedAt }: Found): Contact => ({
  ...{ id, referralId: id, receivedAt, at: momentOf(receivedAt), reference: null, status: null },
  ...{ about: '', gist: '', source: '', asked: '', suggested: null, decided: null, lastWith: null },
  ...{ outcome: null, closedAt: null, concerns: [] },
});

function contactOf(found: Found): Contact {
  const { id, reference, receivedAt, status } = found;
  const outcome = outcomeOf(found);
  const { gist, source } = unseal<ReferralSummary>(found.sealedSummary, `ReferralSummary:${id}`);
  const { suggestion, details } = unseal<ReferralRecord>(found.sealedRecord, `Referral:${id}`);
  const about = groupsOf(details.children).flatMap(({ name }) => (typeof name === 'string' ? name : []));
  const [decision] = found.decisions;
  const people = [found.keyworker?.name ?? decision?.by.name ?? found.holder?.name, teamName(found.teamId)];
  return {
    ...{ id, referralId: id, reference, receivedAt, at: momentOf(receivedAt), status, gist, source },
    ...{ outcome, closedAt: closedAtOf(found), about: about.filter(Boolean).join(', ') },
    asked: named(found.askedRoute as RouteId).name,
    suggested: found.suggestedRoute && named(found.suggestedRoute as RouteId).name,
    decided: outcome && decision ? (outcomeNamed(decision.outcome)?.name ?? decision.outcome) : null,
    lastWith: people.filter(Boolean).join(', ') || null,
    concerns: (suggestion?.reasons ?? [])
      .filter((reason) => reason.id !== 'accumulation')
      .map((reason) => ({ id: reason.id, statement: reason.statement })),
  };
}

/** These contacts, the earliest first, as far as this person may read them. One they have open is read in any case. */
export async function contactsOf(
  ids: readonly string[],
  staff: Staff,
  open: string | null = null,
): Promise<Contact[]> {
  const found = await db.referral.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    select: columns,
  });
  const hidden = await hiddenFrom(
    staff,
    ids.filter((id) => id !== open),
  );
  // That a restricted record goes with another is nobody else's to know: the other is on the line.
  return found
    .filter(({ id, status }) => !hidden.has(id) || status !== 'merged')
    .map((one) => (hidden.has(one.id) ? restrictedContact(one) : contactOf(one)));
}
