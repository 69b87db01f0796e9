/** What the record page shows of decisions: those before the one that counts, who was told, and who asked again. */
import type { MomentProps } from '../../govuk/index.ts';
import { db } from '../../platform/db.server.ts';
import { momentOf } from '../moments.ts';
import type { PanelContext } from '../panels.server.ts';
import { requestsToLookAgain } from '../reconsidering/view.server.ts';
import type { DecisionView } from '../referral-view.ts';
import { decisionPeople, decisionView } from './decision-view.server.ts';
import { mustBeTold, type PersonWay, type TellWay, wayInWords } from './telling.ts';
import { isUndelivered, undelivered } from './undelivered.server.ts';

export interface ToldView {
  id: string;
  recipient: 'referrer' | 'family';
  way: string;
  by: string | null;
  at: MomentProps;
  /** A mail that was given up told nobody anything. */
  arrived: boolean;
}

export interface DecisionPanel {
  /** Returned or replaced, oldest first. */
  before: readonly DecisionView[];
  told: readonly ToldView[];
  /** Who is still to be told by a person, and how. */
  toTell: readonly string[];
  requests: Awaited<ReturnType<typeof requestsToLookAgain>>;
}

/** Of a record that nobody has decided yet. */
export const undecided: DecisionPanel = { before: [], told: [], toTell: [], requests: [] };

const inWords = (way: string): string => wayInWords[way as TellWay | PersonWay] ?? way;

const didNotArrive = 'the e-mail did not arrive';

/** Who a person has yet to tell of the decision that counts, in words. */
export async function toTell(referralId: string): Promise<string[]> {
  const decision = await db.decision.findFirst({
    where: { referralId, current: true, state: 'final' },
    include: { told: { select: { recipient: true, way: true, at: true } } },
  });
  if (!decision) return [];
  const dead = await undelivered(db, referralId);
  const told = decision.told.filter((one) => !isUndelivered(one, dead));
  const failed = decision.told.filter((one) => isUndelivered(one, dead)).map(({ recipient }) => recipient);
  const heard = (recipient: string) => ({ ...decision, told, mailFailed: failed.includes(recipient) });
  const upheld = await db.reconsideration.findMany({
    where: { decisionId: decision.id, outcome: 'upheld' },
    orderBy: { decidedAt: 'desc' },
    select: { decidedAt: true, askedBy: true },
  });
  // Whoever asked hears what came of it.
  const ofFamily = upheld.find(({ askedBy }) => askedBy === 'family');
  const ofReferrer = upheld.find(({ askedBy }) => askedBy !== 'family');
  const toReferrer = { ...heard('referrer'), lookedAgainAt: ofReferrer?.decidedAt ?? null };
  const familyAsked = ofFamily !== undefined;
  const toFamily = { ...heard('family'), lookedAgainAt: ofFamily?.decidedAt ?? null, familyAsked };
  return [
    ...(mustBeTold('referrer', toReferrer)
      ? [
          `Whoever told us: ${toReferrer.mailFailed ? didNotArrive : inWords(decision.tellReferrer ?? 'none')}`,
        ]
      : []),
    ...(mustBeTold('family', toFamily)
      ? [`The family, in a way that was said to be safe${toFamily.mailFailed ? `: ${didNotArrive}` : ''}`]
      : []),
  ];
}

export async function decisionPanel({ referralId }: PanelContext): Promise<DecisionPanel> {
  const [decisions, told, tell, requests, dead] = await Promise.all([
    db.decision.findMany({
      where: { referralId, current: null },
      orderBy: { at: 'asc' },
      include: decisionPeople,
    }),
    db.answerTold.findMany({
      where: { decision: { referralId } },
      orderBy: { at: 'asc' },
      include: { by: { select: { name: true } } },
    }),
    toTell(referralId),
    requestsToLookAgain(referralId),
    undelivered(db, referralId),
  ]);
  return {
    before: decisions.map(decisionView),
    told: told.map((one) => ({
      ...{ id: one.id, way: inWords(one.way), by: one.by?.name ?? null, at: momentOf(one.at) },
      recipient: one.recipient === 'family' ? 'family' : 'referrer',
      arrived: !isUndelivered(one, dead),
    })),
    toTell: tell,
    requests,
  };
}
