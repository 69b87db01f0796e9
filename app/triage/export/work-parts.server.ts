/** What was done with a record, row by row, opened as far as its recipient may have it. */
import { authority } from '../../platform/authority.server.ts';
import { isUndelivered } from '../deciding/undelivered.server.ts';
import { keyworkerBefore } from '../hand-over/hand-over-view.server.ts';
import type { BundleContent } from './bundle-schema.ts';
import { byOf, iso, isoOrNull, nameIn, outcomeCoded, reasonCoded, routeCoded } from './coded.server.ts';
import type { Opened } from './opened.server.ts';
import type { Whole } from './whole.server.ts';

export const decisionsOf = (whole: Whole, opened: Opened): BundleContent['decisions'] =>
  whole.decisions.map((one) => ({
    outcome: outcomeCoded(one.outcome),
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
    startsNow: one.startsNow,
    capacityFoundAt: isoOrNull(one.capacityFoundAt),
    passedTo: one.passedTo?.reference ?? null,
    signedOff: one.signedOffBy && one.signedOffAt && byOf(one.signedOffBy, one.signedOffAt),
    signOffReason: opened.text({
      ...{ column: 'Decision.sealedSignOff', envelope: one.sealedSignOff },
      boundTo: `DecisionSignOff:${one.id}`,
    }),
  }));

export const toldOf = (whole: Whole, opened: Opened): BundleContent['told'] =>
  whole.told.map((one) => ({
    ...{ recipient: one.recipient, way: one.way, by: one.by?.name ?? null, at: iso(one.at) },
    contact: one.contactId === null || one.contactId === whole.id ? null : (one.contact?.reference ?? null),
    whom: opened.text({
      ...{ column: 'AnswerTold.sealedWhom', envelope: one.sealedWhom, boundTo: `AnswerTold:${one.id}` },
    }),
    arrived: !isUndelivered({ ...one, of: one.contactId ?? whole.id }, whole.dead),
  }));

export const checksOf = (whole: Whole, opened: Opened): BundleContent['checks'] =>
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

export const handOversOf = (whole: Whole, opened: Opened): BundleContent['handOvers'] =>
  whole.handOvers.map((one, place, all) => ({
    kind: one.kind,
    state: one.state,
    from: one.fromTeamId === null ? null : nameIn(authority.teams, one.fromTeamId),
    to: nameIn(authority.teams, one.toTeamId),
    route: routeCoded(one.route),
    keyworker: one.keyworker?.name ?? null,
    keyworkerBefore: keyworkerBefore(one, place, all),
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

export function talkOf(
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
      from: one.takenBackAt ? null : (whole.others.get(one.fromReferralId ?? '') ?? null),
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

export const workOf = (whole: Whole, opened: Opened): Pick<BundleContent, 'ratings' | 'notes'> => ({
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
