/** What the record page shows of decisions: those before the one that counts, who was told, and who asked again. */
import type { MomentProps } from '../../govuk/index.ts';
import { db } from '../../platform/db.server.ts';
import { momentOf } from '../moments.ts';
import type { PanelContext } from '../panels.server.ts';
import { requestsToLookAgain } from '../reconsidering/view.server.ts';
import type { DecisionView } from '../referral-view.ts';
import { decisionPeople, decisionView } from './decision-view.server.ts';
import { whoToTell } from './still-to-tell.server.ts';
import { type ToTellView, toldInWords } from './telling.ts';
import { isUndelivered, undelivered } from './undelivered.server.ts';

export interface ToldView {
  id: string;
  recipient: 'referrer' | 'family';
  /** Of the contact that goes with this one, where it was whoever sent that. */
  contact: string | null;
  /** "was told by telephone". */
  says: string;
  by: string | null;
  at: MomentProps;
}

export interface DecisionPanel {
  /** Returned or replaced, oldest first. */
  before: readonly DecisionView[];
  told: readonly ToldView[];
  toTell: readonly ToTellView[];
  requests: Awaited<ReturnType<typeof requestsToLookAgain>>;
}

/** Of a record that nobody has decided yet. */
export const undecided: DecisionPanel = { before: [], told: [], toTell: [], requests: [] };

export async function decisionPanel({ referralId }: PanelContext): Promise<DecisionPanel> {
  const [decisions, told, toTell, requests, dead] = await Promise.all([
    db.decision.findMany({
      where: { referralId, current: null },
      orderBy: { at: 'asc' },
      include: decisionPeople,
    }),
    db.answerTold.findMany({
      where: { OR: [{ decision: { referralId } }, { contactId: referralId }] },
      orderBy: { at: 'asc' },
      include: { by: { select: { name: true } }, contact: { select: { id: true, reference: true } } },
    }),
    whoToTell(referralId),
    requestsToLookAgain(referralId),
    undelivered(db, referralId),
  ]);
  const isElsewhere = (contact: { id: string } | null) => contact !== null && contact.id !== referralId;
  return {
    before: decisions.map(decisionView),
    told: told.map((one) => ({
      ...{ id: one.id, by: one.by?.name ?? null, at: momentOf(one.at) },
      recipient: one.recipient === 'family' ? 'family' : 'referrer',
      contact: isElsewhere(one.contact) ? (one.contact?.reference ?? null) : null,
      says: toldInWords(one.way, !isUndelivered({ ...one, of: one.contactId ?? referralId }, dead)),
    })),
    toTell,
    requests,
  };
}
