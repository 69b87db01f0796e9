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
import { type Opened, openedFor } from './opened.server.ts';
import { childrenFor, peopleFor, saidFor } from './people-parts.ts';

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

const iso = (at: Date) => at.toISOString();
const isoOrNull = (at: Date | null) => (at ? iso(at) : null);
const byOf = (who: { name: string }, at: Date) => ({ name: who.name, at: iso(at) });
const nameIn = (list: readonly { id: string; name: string }[], code: string) => ({
  code,
  name: list.find(({ id }) => id === code)?.name ?? code,
});
const routeCoded = (code: string) => ({
  code,
  name: authority.routes.find(({ id }) => id === code)?.officialName ?? code,
});
const reasonCoded = (code: string | null) =>
  code === null
    ? null
    : { code, name: authority.differenceReasons.find((one) => one.code === code)?.name ?? code };

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

const decisionsOf = (whole: Whole, opened: Opened): BundleContent['decisions'] =>
  whole.decisions.map((one) => ({
    outcome: {
      code: one.outcome,
      name: authority.outcomes.find(({ code }) => code === one.outcome)?.name ?? one.outcome,
    },
    route: one.route === 'none' ? null : routeCoded(one.route),
    state: one.state,
    isCurrent: one.current === true,
    askedDiffers: reasonCoded(one.askedDiffers),
    suggestedDiffers: reasonCoded(one.suggestedDiffers),
    rationale: opened.text({
      ...{ column: 'Decision.sealedRationale', envelope: one.sealedRationale },
      boundTo: `DecisionRationale:${one.id}`,
    }),
    answerToReferrer: opened.text({
      ...{ column: 'Decision.sealedAnswer', envelope: one.sealedAnswer, boundTo: `DecisionAnswer:${one.id}` },
    }),
    answerToFamily: opened.text({
      ...{ column: 'Decision.sealedFamilyAnswer', envelope: one.sealedFamilyAnswer },
      boundTo: `DecisionFamilyAnswer:${one.id}`,
    }),
    family: one.family,
    decided: byOf(one.by, one.at),
    signedOff: one.signedOffBy && one.signedOffAt && byOf(one.signedOffBy, one.signedOffAt),
    signOffReason: opened.text({
      ...{ column: 'Decision.sealedSignOff', envelope: one.sealedSignOff },
      boundTo: `DecisionSignOff:${one.id}`,
    }),
  }));

const checksOf = (whole: Whole, opened: Opened): BundleContent['checks'] =>
  whole.checks.map((one) => {
    const part = (column: string, envelope: Uint8Array | null, kind: string) =>
      opened.written({ column: `AgencyCheck.${column}`, envelope, boundTo: `AgencyCheck${kind}:${one.id}` });
    return {
      agency: nameIn(authority.agencies, one.agency),
      state: one.state,
      basis: one.basis,
      consent: one.consent,
      question: part('sealedQuestion', one.sealedQuestion, 'Question'),
      noConsent: part('sealedNoConsent', one.sealedNoConsent, 'NoConsent'),
      emergency: part('sealedEmergency', one.sealedEmergency, 'Emergency'),
      withdrawn: part('sealedWithdrawn', one.sealedWithdrawn, 'Withdrawn'),
      asked: byOf(one.askedBy, one.askedAt),
      dueAt: iso(one.dueAt),
      chasedAt: one.chasedAt.map(iso),
      replyKind: one.replyKind,
      reply: part('sealedReply', one.sealedReply, 'Reply'),
      closedAt: isoOrNull(one.closedAt),
    };
  });

const handOversOf = (whole: Whole, opened: Opened): BundleContent['handOvers'] =>
  whole.handOvers.map((one) => ({
    kind: one.kind,
    state: one.state,
    from: one.fromTeamId === null ? null : nameIn(authority.teams, one.fromTeamId),
    to: nameIn(authority.teams, one.toTeamId),
    route: routeCoded(one.route),
    keyworker: one.keyworker?.name ?? null,
    content: opened.written({
      ...{ column: 'HandOver.sealedContent', envelope: one.sealedContent, boundTo: `HandOver:${one.id}` },
    }),
    offered: byOf(one.offeredBy, one.offeredAt),
    acceptBy: iso(one.acceptBy),
    closed: one.closedBy && one.closedAt && byOf(one.closedBy, one.closedAt),
    returned: opened.text({
      ...{ column: 'HandOver.sealedReturned', envelope: one.sealedReturned },
      boundTo: `HandOverReturned:${one.id}`,
    }),
    keyworkerReason: opened.text({
      ...{ column: 'HandOver.sealedAccepted', envelope: one.sealedAccepted },
      boundTo: `HandOverAccepted:${one.id}`,
    }),
  }));

function talkOf(
  whole: Whole,
  opened: Opened,
): Pick<BundleContent, 'questions' | 'additions' | 'reconsiderations'> {
  return {
    questions: whole.questions.map((one) => ({
      question: opened.written({
        ...{ column: 'ReferrerQuestion.sealedQuestion', envelope: one.sealedQuestion },
        boundTo: `ReferrerQuestion:${one.id}`,
      }),
      asked: byOf(one.askedBy, one.askedAt),
      dueAt: iso(one.dueAt),
      answer: opened.written({
        ...{ column: 'ReferrerQuestion.sealedAnswer', envelope: one.sealedAnswer },
        boundTo: `ReferrerAnswer:${one.id}`,
      }),
      answeredAt: isoOrNull(one.answeredAt),
      withdrawnAt: isoOrNull(one.withdrawnAt),
    })),
    additions: whole.additions.map((one) => ({
      ...{ kind: one.kind, at: iso(one.at) },
      content: opened.written({
        ...{ column: 'Addition.sealedContent', envelope: one.sealedContent, boundTo: `Addition:${one.id}` },
      }),
      takenBackAt: isoOrNull(one.takenBackAt),
    })),
    reconsiderations: whole.reconsiderations.map((one) => ({
      ...{ askedBy: one.askedBy, askedAt: iso(one.askedAt) },
      reason: opened.written({
        ...{ column: 'Reconsideration.sealedReason', envelope: one.sealedReason },
        boundTo: `Reconsideration:${one.id}`,
      }),
      ...{ decider: one.decider?.name ?? null, outcome: one.outcome },
      outcomeReason: opened.written({
        ...{ column: 'Reconsideration.sealedOutcome', envelope: one.sealedOutcome },
        boundTo: `ReconsiderationOutcome:${one.id}`,
      }),
      decidedAt: isoOrNull(one.decidedAt),
    })),
  };
}

const workOf = (whole: Whole, opened: Opened): Pick<BundleContent, 'ratings' | 'notes'> => ({
  ratings: whole.ratings.map((one) => ({
    brag: one.brag,
    reason: opened.text({
      ...{ column: 'Rating.sealedReason', envelope: one.sealedReason, boundTo: `Rating:${one.id}` },
    }),
    by: byOf(one.by, one.at),
  })),
  notes: whole.notes.map((one) => ({
    text: opened.text({ column: 'Note.sealedText', envelope: one.sealedText, boundTo: `Note:${one.id}` }),
    by: byOf(one.by, one.at),
  })),
});

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
