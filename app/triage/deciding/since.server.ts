/** What others did to a referral since a page was opened, so that somebody who wrote meanwhile sees both. */
import type { AuditAction } from '../../accounts/audit-actions.ts';
import type { MomentProps } from '../../govuk/index.ts';
import { db } from '../../platform/db.server.ts';
import { agencyName } from '../checks/agency-name.server.ts';
import { momentOf } from '../moments.ts';

const inWords: Partial<Record<AuditAction, string>> = {
  'referral-claimed': 'claimed it',
  'referral-released': 'put it back in the queue',
  'referral-rated': 'rated it',
  'referral-decided': 'decided it',
  'referral-merged': 'joined it with another referral',
  'referral-split': 'took it apart from another referral',
  'note-added': 'added a note',
  'question-asked': 'asked whoever told us something',
  'question-answered': 'answered a question',
  'addition-made': 'added something to what was sent',
  'check-asked': 'asked an agency',
  'check-replied': 'gave the reply of an agency',
  'check-no-reply': 'wrote down that an agency did not reply',
  'contact-passed': 'passed a new contact on to this record',
  'child-compared': 'compared a child with an earlier contact',
  'decision-signed-off': 'signed the decision off',
  'decision-returned': 'gave the decision back',
  'capacity-found': 'found somebody to do it',
  'answer-told': 'told somebody the answer',
  'reconsideration-asked': 'asked for it to be looked at again',
  'reconsideration-taken': 'began to look at it again',
  reconsidered: 'looked at it again',
};

const cameIn: readonly string[] = ['addition-made', 'question-answered', 'check-replied', 'contact-passed'];

const outside: Readonly<Record<string, string>> = { referrer: 'Whoever told us', family: 'The family' };
const agency = 'agency:';

export interface Happened {
  id: string;
  by: string;
  what: string;
  at: MomentProps;
  /** It came in, and stands among what was added to the record. */
  isAdded?: boolean;
  /** The reason they gave, where it belongs beside what is being written. */
  why?: string;
}

/** Oldest first; what the reader did themselves is left out. */
export async function happenedSince(subject: string, since: Date, readerId: string): Promise<Happened[]> {
  const entries = await db.auditEntry.findMany({
    where: { subject, at: { gte: since }, actor: { not: readerId }, action: { in: Object.keys(inWords) } },
    orderBy: { seq: 'asc' },
    take: 25,
  });
  const ids = entries.map(({ actor }) => actor).filter((actor) => /^[\da-f-]{36}$/.test(actor));
  const accounts = await db.staffAccount.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return entries.map(({ seq, actor, action, at }) => ({
    id: `${seq}`,
    by: actor.startsWith(agency)
      ? agencyName(actor.slice(agency.length))
      : (outside[actor] ?? names.get(actor) ?? 'Somebody'),
    what: inWords[action as AuditAction] ?? action,
    at: momentOf(at),
    isAdded: cameIn.includes(action),
  }));
}

/** When a page was opened, as its form says; a moment that is none counts as now. */
export function openedAt(seen: string | undefined, at: Date): Date {
  const opened = new Date(seen ?? Number.NaN);
  return Number.isNaN(opened.getTime()) || opened > at ? at : opened;
}
