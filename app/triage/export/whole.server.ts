/**
 * Reads the whole record for one recipient, with everything that happened to it. Not before the export or the print is
 * on the trail. The recipient guard (app/disclosure) is asked of every part.
 */
import { mayHave, recordParts } from '../../disclosure/catalogue.ts';
import type { Recipient } from '../../disclosure/recipients.ts';
import { authority } from '../../platform/authority.server.ts';
import { toLondon } from '../../platform/british-time.ts';
import { db } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { unseal } from '../../platform/seal.server.ts';
import { routeOfLevel } from '../../questionnaire/journey.ts';
import type { AdditionContent } from '../../referral/addition.ts';
import { currentDetails } from '../../referral/current-details.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { whoToTell } from '../deciding/still-to-tell.server.ts';
import type { ToTellView } from '../deciding/telling.ts';
import { type Undelivered, undelivered } from '../deciding/undelivered.server.ts';
import { standingOf } from '../hand-over/standing.server.ts';
import type { BundleContent } from './bundle-schema.ts';
import { iso, nameIn, routeCoded } from './coded.server.ts';
import { openedFor } from './opened.server.ts';
import { childrenFor, peopleFor, saidFor } from './people-parts.ts';
import { checksOf, decisionsOf, handOversOf, talkOf, toldOf, workOf } from './work-parts.server.ts';

const name = { select: { name: true } } as const;
const inOrder = [{ at: 'asc' }, { id: 'asc' }] as const;
export const everything = {
  ratings: { orderBy: [...inOrder], include: { by: name } },
  notes: { orderBy: [...inOrder], include: { by: name } },
  decisions: {
    orderBy: [...inOrder],
    include: { by: name, signedOffBy: name, passedTo: { select: { reference: true } } },
  },
  reconsiderations: { orderBy: [{ askedAt: 'asc' }, { id: 'asc' }], include: { decider: name } },
  questions: { orderBy: [{ askedAt: 'asc' }, { id: 'asc' }], include: { askedBy: name } },
  additions: { orderBy: [...inOrder] },
  checks: { orderBy: [{ askedAt: 'asc' }, { id: 'asc' }], include: { askedBy: name, repliedBy: name } },
  handOvers: {
    orderBy: { turn: 'asc' },
    include: { keyworker: name, offeredBy: name, closedBy: name },
  },
  keyworker: name,
  mergedInto: { select: { reference: true } },
  mergedFrom: { orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }], select: { reference: true } },
} as const satisfies Prisma.ReferralInclude;

const telling = { by: name, contact: { select: { reference: true } } } as const;

/** A record with all its rows, and what stands beside them. */
export type Whole = Prisma.ReferralGetPayload<{ include: typeof everything }> & {
  told: Prisma.AnswerToldGetPayload<{ include: typeof telling }>[];
  toTell: readonly ToTellView[];
  /** Mail about the answer that was given up. */
  dead: readonly Undelivered[];
  /** References of the contacts that were added to it, by id. */
  others: ReadonlyMap<string, string>;
  /** The level of help with the team that has it. */
  help: string | null;
};

/** As the census has it: a contact that became no referral has no flag. */
function nfaOf(whole: Whole): 0 | 1 | null {
  const current = whole.decisions.find((one) => one.current && one.state === 'final');
  if (!current) return null;
  const outcome = authority.outcomes.find(({ code }) => code === current.outcome);
  if (outcome?.noFurtherAction) return 1;
  return outcome?.kind === 'referral' ? 0 : null;
}

function suggestedFor(record: ReferralRecord, recipient: Recipient): BundleContent['suggested'] {
  if (!record.suggestion || !mayHave(recordParts.suggestion, recipient)) return null;
  const { guidance, reasons, strengths, easedBecause, ruleset } = record.suggestion;
  return {
    route: routeCoded(routeOfLevel[guidance.level]),
    ruleset: { version: ruleset.version, from: ruleset.from },
    redFlag: guidance.redFlag,
    reasons: reasons.map(({ id, level, redFlag, statement, answers, paragraph }) => ({
      ...{ id, level, redFlag, statement, answers: [...answers], paragraph: paragraph?.id ?? null },
    })),
    strengths: [...strengths],
    easedBecause,
  };
}

/** Everything of a record that this recipient may have. */
export function contentFor(whole: Whole, recipient: Recipient): BundleContent {
  const record = unseal<ReferralRecord>(whole.sealedRecord, `Referral:${whole.id}`);
  const additions = whole.additions.map(({ id, at, redFlag, seenAt, sealedContent }) => ({
    ...{ id, at, redFlag, seen: seenAt !== null },
    content: unseal<AdditionContent>(sealedContent, `Addition:${id}`),
  }));
  // What was put right since counts for whoever rings or visits: a warning is never older than what it warns of.
  const current = { ...record, details: currentDetails(record.details, additions) };
  const opened = openedFor(recipient);
  const preTag = mayHave(recordParts.suggestion, recipient) ? record.suggestion?.preTag : undefined;
  return {
    reference: whole.reference,
    receivedAt: iso(whole.receivedAt),
    status: whole.status,
    channel: whole.channel,
    sentAs: record.audience,
    census: {
      ReferralSource: whole.source,
      CINReferralDate: toLondon(whole.receivedAt).toPlainDate().toString(),
      ReferralNFA: nfaOf(whole),
      PrimaryNeedCode: preTag?.need ? { code: preTag.need.code, name: preTag.need.name } : null,
      AssessmentFactors: (preTag?.factors ?? []).map(({ code, name: factor }) => ({ code, name: factor })),
    },
    now: {
      goesWith: whole.mergedInto?.reference ?? null,
      contacts: whole.mergedFrom.map(({ reference }) => reference),
      team: whole.teamId === null ? null : nameIn(authority.teams, whole.teamId),
      keyworker: whole.keyworker?.name ?? null,
      route: whole.help === null ? null : routeCoded(whole.help),
      ended: whole.helpEndedAt !== null,
    },
    asked: {
      route: routeCoded(record.asked.route),
      reason: mayHave(recordParts.asked, recipient) ? record.asked.reason : '',
    },
    suggested: suggestedFor(record, recipient),
    children: childrenFor(current, recipient),
    ...peopleFor(record, { current, additions }, recipient),
    said: saidFor(record, recipient),
    ...workOf(whole, opened),
    ...talkOf(whole, opened),
    checks: checksOf(whole, opened),
    decisions: decisionsOf(whole, opened),
    told: toldOf(whole, opened),
    stillToTell: whole.toTell.map(({ says, contact, recipient: to }) => ({ recipient: to, contact, says })),
    handOvers: handOversOf(whole, opened),
  };
}

/** The record of this id with all its rows. */
export async function readWhole(id: string): Promise<Whole> {
  const [row, told, toTell, dead] = await Promise.all([
    db.referral.findUniqueOrThrow({ where: { id }, include: everything }),
    db.answerTold.findMany({
      where: { OR: [{ decision: { referralId: id } }, { contactId: id }] },
      orderBy: [...inOrder],
      include: telling,
    }),
    whoToTell(id),
    undelivered(db, id),
  ]);
  const from = row.additions.flatMap(({ fromReferralId }) => fromReferralId ?? []);
  const [contacts, standing] = await Promise.all([
    db.referral.findMany({ where: { id: { in: from } }, select: { id: true, reference: true } }),
    row.teamId === null ? null : standingOf(db, row.reference),
  ]);
  const others = new Map(contacts.map((one) => [one.id, one.reference]));
  return { ...row, told, toTell, dead, others, help: standing?.route ?? null };
}
