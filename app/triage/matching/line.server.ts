/** The line in time of a record: what the front door heard before of its children, and of their household. */
import { recordView } from '../../accounts/audit.server.ts';
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
  /** How many more there are that this person may not open. */
  restrictedAtHome: number;
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
  const all = await contactsOf([...same, ...home], staff);
  const isMerged = ({ id, status }: Contact) => status === 'merged' && id !== referralId;
  const contacts = all.filter((one) => same.includes(one.id) && !isMerged(one));
  const current = contacts.find(({ id }) => id === referralId);
  if (!current) throw new Error('A record is always on its own line');
  const others = contacts.filter((one) => one !== current);
  const history = historyOf(current, others);
  const shown = all.filter((one) => one.id !== referralId && one.reference !== null).map(({ id }) => id);
  if (shown.length > 0) {
    const look = { at, actor: staff.id, subject: referralId, shown, detail: { count: shown.length } };
    await recordView({ ...look, action: 'candidates-viewed' });
  }
  const atHome = all.filter((one) => home.includes(one.id) && !isMerged(one));
  return {
    ...{ seenBefore, contacts, history },
    current: referralId,
    lastClosed: contacts.find(({ id }) => id === history.lastClosed) ?? null,
    household: atHome.filter(({ reference }) => reference !== null),
    restrictedAtHome: atHome.filter(({ reference }) => reference === null).length,
  };
}
