/** The line in time of a record: what the front door heard before of its children, and of their household. */
import { recordAudit } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { type Contact, contactsOf } from './contacts.server.ts';
import { type History, historyOf } from './history.ts';
import { sameChildren } from './seen-before.server.ts';

export interface Line {
  seenBefore: number;
  /** This contact and the others about the same children, the earliest first. */
  contacts: Contact[];
  current: string;
  history: History;
  /** Who had the one that was closed under six months ago. */
  lastClosed: Contact | null;
  /** Others from the same household, about children who were not confirmed to be the same. */
  household: Contact[];
}

/** The line of a record that is open on somebody's screen. The others on it count as looked at in a list. */
export async function lineOf(referralId: string, staff: Staff, at: Date): Promise<Line> {
  const { householdKey, seenBefore } = await db.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { householdKey: true, seenBefore: true },
  });
  const [same, neighbours] = await Promise.all([
    sameChildren(db, [referralId]),
    householdKey ? db.referral.findMany({ where: { householdKey }, select: { id: true }, take: 50 }) : [],
  ]);
  const home = neighbours.map(({ id }) => id).filter((id) => !same.includes(id));
  const all = await contactsOf([...same, ...home], staff, at);
  const isMerged = ({ id, status }: Contact) => status === 'merged' && id !== referralId;
  const contacts = all.filter((one) => same.includes(one.id) && !isMerged(one));
  const current = contacts.find(({ id }) => id === referralId);
  if (!current) throw new Error('A record is always on its own line');
  const others = contacts.filter((one) => one !== current);
  const history = historyOf(current, others);
  const shown = all.filter(({ id, reference }) => id !== referralId && reference !== null);
  if (shown.length > 0) {
    const detail = { count: shown.length, records: shown.map(({ id }) => id).join(' ') };
    await recordAudit(db, { at, actor: staff.id, action: 'candidates-viewed', subject: referralId, detail });
  }
  return {
    ...{ seenBefore, contacts, history },
    current: referralId,
    lastClosed: contacts.find(({ id }) => id === history.lastClosed) ?? null,
    household: all.filter((one) => home.includes(one.id) && !isMerged(one)),
  };
}
