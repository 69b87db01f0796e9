/** One decision in words, opened. Only for a page whose look is on record. */
import { authority } from '../../platform/authority.server.ts';
import { type RouteId, routeOf } from '../../platform/authority.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { unseal } from '../../platform/seal.server.ts';
import { momentOf } from '../moments.ts';
import type { DecisionView } from '../referral-view.ts';
import { familyWords, isFamilyCode } from './family.ts';

/** The people that are read with a decision. */
export const decisionPeople = {
  by: { select: { name: true } },
  signedOffBy: { select: { id: true, name: true } },
  passedTo: { select: { reference: true } },
} as const satisfies Prisma.DecisionInclude;

type Found = Prisma.DecisionGetPayload<{ include: typeof decisionPeople }>;

const reasonIn = (code: string | null): string | null =>
  code && (authority.differenceReasons.find((reason) => reason.code === code)?.name ?? code);

const opened = <T>(sealed: Uint8Array | null, boundTo: string): T | null =>
  sealed ? unseal<T>(sealed, boundTo) : null;

/** The name of an outcome; its code when it has left the authority's list. */
export const outcomeName = (code: string): string =>
  authority.outcomes.find((outcome) => outcome.code === code)?.name ?? code;

function routeIn(route: string) {
  if (route === 'none') return null;
  const id = route as RouteId;
  return { id, name: routeOf(authority, id).officialName };
}

export function decisionView(found: Found): DecisionView {
  const { id, signedOffBy, signedOffAt } = found;
  return {
    id,
    state: found.state,
    outcome: outcomeName(found.outcome),
    route: routeIn(found.route),
    askedDiffers: reasonIn(found.askedDiffers),
    suggestedDiffers: reasonIn(found.suggestedDiffers),
    passedTo: found.passedTo?.reference ?? null,
    belowRedFlag: found.belowRedFlag,
    startsNow: found.startsNow,
    capacityFoundAt: found.capacityFoundAt && momentOf(found.capacityFoundAt),
    rationale: unseal<string>(found.sealedRationale, `DecisionRationale:${id}`),
    answer: unseal<string>(found.sealedAnswer, `DecisionAnswer:${id}`),
    family: isFamilyCode(found.family) ? familyWords[found.family].label : found.family,
    familyAnswer: opened<string>(found.sealedFamilyAnswer, `DecisionFamilyAnswer:${id}`),
    stays: opened(found.sealedGuard, `DecisionGuard:${id}`),
    by: found.by.name,
    byId: found.byId,
    at: momentOf(found.at),
    signOff:
      signedOffBy && signedOffAt
        ? {
            by: signedOffBy.name,
            byId: signedOffBy.id,
            at: momentOf(signedOffAt),
            says: opened<string>(found.sealedSignOff, `DecisionSignOff:${id}`),
          }
        : null,
  };
}
