/** The line in time of a record: what the front door heard before of each of its children, and of their household. */
import { recordView } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { titleOf } from './child-in-words.ts';
import { type Contact, contactsOf } from './contacts.server.ts';
import { type History, historyOf } from './history.ts';
import { childrenOf } from './told.server.ts';

/** One child, or several of whom exactly the same is known. */
export interface ChildLine {
  /** Whose line it is; null where the record has only one. */
  title: string | null;
  /** This contact and the others about the same child, the earliest first. */
  contacts: Contact[];
  history: History;
  /** Who had the one that ended under six months ago. */
  lastClosed: Contact | null;
  /** Contacts of which this person may not know what became. */
  restricted: number;
}

export interface Line {
  /** How often the front door heard of any of these children in the 12 months before. */
  seenBefore: number;
  lines: ChildLine[];
  /** The id of this contact. */
  current: string;
  /** Others from the same household, about children who were not confirmed to be the same. */
  household: Contact[];
  /** How many more there are that this person may not open. */
  restrictedAtHome: number;
}

interface Who {
  titles: string[];
  /** This referral and the others about them. */
  referralIds: string[];
}

/** The children of a record, those together of whom exactly the same contacts are confirmed. */
async function whoIsOnIt(referralId: string): Promise<Who[]> {
  const [mine, children] = await Promise.all([
    db.childIndex.findMany({ where: { referralId }, orderBy: { place: 'asc' } }),
    childrenOf([referralId]),
  ]);
  const entries = await db.childIndex.findMany({
    where: { childId: { in: mine.map(({ childId }) => childId) } },
    select: { childId: true, referralId: true },
  });
  const groups = new Map<string, Who>();
  for (const { childId, place } of mine) {
    const found = entries.filter((entry) => entry.childId === childId).map((entry) => entry.referralId);
    const referralIds = [...new Set([referralId, ...found])].sort();
    const [child] = children.get(referralId)?.[place] ?? [];
    const title = child ? titleOf(child) : `Child ${place + 1}`;
    const group = groups.get(referralIds.join()) ?? { titles: [], referralIds };
    groups.set(referralIds.join(), { ...group, titles: [...group.titles, title] });
  }
  return groups.size > 0 ? [...groups.values()] : [{ titles: [], referralIds: [referralId] }];
}

function childLine(
  { titles, referralIds }: Who,
  isOnly: boolean,
  current: Contact,
  all: Contact[],
): ChildLine {
  const contacts = all.filter(
    ({ id, status }) => referralIds.includes(id) && (status !== 'merged' || id === current.id),
  );
  const others = contacts.filter((one) => one !== current);
  const history = historyOf(current, others);
  return {
    title: isOnly ? null : titles.join(', '),
    ...{ contacts, history },
    lastClosed: contacts.find(({ id }) => id === history.lastClosed) ?? null,
    restricted: others.filter(({ reference }) => reference === null).length,
  };
}

/** The line of a record that is open on somebody's screen. The others on it count as looked at in a list. */
export async function lineOf(referralId: string, staff: Staff, at: Date): Promise<Line> {
  const { householdKey, seenBefore } = await db.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { householdKey: true, seenBefore: true },
  });
  const [who, neighbours] = await Promise.all([
    whoIsOnIt(referralId),
    householdKey ? db.referral.findMany({ where: { householdKey }, select: { id: true }, take: 50 }) : [],
  ]);
  const same = [...new Set(who.flatMap(({ referralIds }) => referralIds))];
  const home = neighbours.map(({ id }) => id).filter((id) => !same.includes(id));
  const all = await contactsOf([...same, ...home], staff, referralId);
  const current = all.find(({ id }) => id === referralId);
  if (!current) throw new Error('A record is always on its own line');
  const shown = all.filter((one) => one.id !== referralId && one.reference !== null).map(({ id }) => id);
  if (shown.length > 0) {
    const look = { at, actor: staff.id, subject: referralId, shown, detail: { count: shown.length } };
    await recordView({ ...look, action: 'candidates-viewed' });
  }
  const atHome = all.filter(({ id, status }) => home.includes(id) && status !== 'merged');
  return {
    ...{ seenBefore, current: referralId },
    lines: who.map((one) => childLine(one, who.length === 1, current, all)),
    household: atHome.filter(({ reference }) => reference !== null),
    restrictedAtHome: atHome.filter(({ reference }) => reference === null).length,
  };
}
