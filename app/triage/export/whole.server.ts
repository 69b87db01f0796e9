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
import type { ReferralRecord } from '../../referral/referral.ts';
import type { BundleContent } from './bundle-schema.ts';
import { iso, routeCoded } from './coded.server.ts';
import { openedFor } from './opened.server.ts';
import { childrenFor, peopleFor, saidFor } from './people-parts.ts';
import { checksOf, decisionsOf, handOversOf, talkOf, workOf } from './work-parts.server.ts';

const name = { select: { name: true } } as const;
const inOrder = [{ at: 'asc' }, { id: 'asc' }] as const;
export const everything = {
  ratings: { orderBy: [...inOrder], include: { by: name } },
  notes: { orderBy: [...inOrder], include: { by: name } },
  decisions: { orderBy: [...inOrder], include: { by: name, signedOffBy: name } },
  reconsiderations: { orderBy: [{ askedAt: 'asc' }, { id: 'asc' }], include: { decider: name } },
  questions: { orderBy: [{ askedAt: 'asc' }, { id: 'asc' }], include: { askedBy: name } },
  additions: { orderBy: [...inOrder] },
  checks: { orderBy: [{ askedAt: 'asc' }, { id: 'asc' }], include: { askedBy: name, repliedBy: name } },
  handOvers: {
    orderBy: { turn: 'asc' },
    include: { keyworker: name, offeredBy: name, closedBy: name },
  },
} as const satisfies Prisma.ReferralInclude;
export type Whole = Prisma.ReferralGetPayload<{ include: typeof everything }>;

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
    asked: {
      route: routeCoded(record.asked.route),
      reason: mayHave(recordParts.asked, recipient) ? record.asked.reason : '',
    },
    suggested: suggestedFor(record, recipient),
    children: childrenFor(record, recipient),
    ...peopleFor(record, recipient),
    said: saidFor(record, recipient),
    ...workOf(whole, opened),
    ...talkOf(whole, opened),
    checks: checksOf(whole, opened),
    decisions: decisionsOf(whole, opened),
    handOvers: handOversOf(whole, opened),
  };
}

/** The record of this id with all its rows. */
export const readWhole = (id: string): Promise<Whole> =>
  db.referral.findUniqueOrThrow({ where: { id }, include: everything });
