/** The line in time of a record: what the front door heard before of each of its children, and of their household. */
import { recordView } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { toldIn } from '../../referral/current-record.server.ts';
import { titleOf } from './child-in-words.ts';
import { type Contact, contactsOf } from './contacts.server.ts';
import { type History, historyOf } from './history.ts';
import { type OwnChildren, ownChildren } from './told.server.ts';

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

/** All that was heard of whoever lives, or lived, with these children. Re-referrals are a child's, and not counted here. */
export interface HouseholdLine extends ChildLine {
  /** How many of its contacts stand on no line of these children. */
  others: number;
}

export interface Line {
  lines: ChildLine[];
  /** The id of this contact. */
  current: string;
  /** Everything about the household, where there is more of it than of these children alone. */
  household: HouseholdLine | null;
  /** How many more there are of the household that this person may not open. They are counted nowhere. */
  restrictedAtHome: number;
}

interface Who {
  titles: string[];
  /** This referral and the others about them. */
  referralIds: string[];
}

/** The children of a record, those together of whom exactly the same contacts are confirmed. */
async function whoIsOnIt(referralId: string, own?: OwnChildren): Promise<Who[]> {
  const { entries: mine, told } = own ?? (await ownChildren(referralId, await toldIn(db, referralId)));
  const entries = await db.childIndex.findMany({
    where: { childId: { in: mine.map(({ childId }) => childId) } },
    select: { childId: true, referralId: true },
  });
  const groups = new Map<string, Who>();
  for (const { childId, place } of mine) {
    const found = entries.filter((entry) => entry.childId === childId).map((entry) => entry.referralId);
    const referralIds = [...new Set([referralId, ...found])].sort();
    const [child] = told[place] ?? [];
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

/** The latest contacts from where these children live, and from where earlier contacts said that they lived. */
async function sameHome(same: readonly string[]): Promise<string[]> {
  const homes = await db.referral.findMany({
    where: { id: { in: [...same] }, householdKey: { not: null } },
    select: { householdKey: true },
  });
  const keys = homes.flatMap(({ householdKey }) => householdKey ?? []);
  const found = await db.referral.findMany({
    where: { householdKey: { in: keys }, id: { notIn: [...same] } },
    orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
    take: 50,
  });
  return found.map(({ id }) => id);
}

function householdLine(
  lines: readonly ChildLine[],
  current: Contact,
  all: Contact[],
  home: readonly string[],
): HouseholdLine | null {
  const others = all.filter(({ id }) => home.includes(id)).length;
  if (others === 0) return null;
  const who = { titles: [], referralIds: all.map(({ id }) => id) };
  const line = childLine(who, true, current, all);
  // What is said on a child's own line is not said again.
  const isSaid = lines.some(({ lastClosed }) => lastClosed !== null && lastClosed === line.lastClosed);
  return { ...line, lastClosed: isSaid ? null : line.lastClosed, others };
}

/** The line of a record that is open on somebody's screen. The others on it count as looked at in a list. */
export async function lineOf(referralId: string, staff: Staff, at: Date, own?: OwnChildren): Promise<Line> {
  const who = await whoIsOnIt(referralId, own);
  const same = [...new Set(who.flatMap(({ referralIds }) => referralIds))];
  const home = await sameHome(same);
  const all = await contactsOf([...same, ...home], staff, referralId);
  const current = all.find(({ id }) => id === referralId);
  if (!current) throw new Error('A record is always on its own line');
  const shown = all.filter((one) => one.id !== referralId && one.reference !== null).map(({ id }) => id);
  if (shown.length > 0) {
    const look = { at, actor: staff.id, subject: referralId, shown, detail: { count: shown.length } };
    await recordView({ ...look, action: 'candidates-viewed' });
  }
  const isHidden = ({ id, reference }: Contact) => home.includes(id) && reference === null;
  const known = all.filter((one) => !isHidden(one) && (one === current || one.status !== 'merged'));
  const lines = who.map((one) => childLine(one, who.length === 1, current, all));
  return {
    ...{ current: referralId, lines },
    household: householdLine(lines, current, known, home),
    restrictedAtHome: all.filter(isHidden).length,
  };
}
