/**
 * Whom somebody has yet to tell of a decision that counts: who could not be written to, whose mail was given up, and whose
 * answer is for a person to give. It stands until somebody writes down that it was done. References only, in every list.
 */
import { may, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db, pool } from '../../platform/db.server.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import { isFrontDoor } from '../access/access.ts';
import { keeping } from '../kept.server.ts';
import { type NotTold, type ToTellView, toDoInWords } from './telling.ts';

/** Of one record: its own, and those of the contacts that go with it. */
export async function whoToTell(referralId: string): Promise<ToTellView[]> {
  const found = await db.$queryRaw<(NotTold & { id: string; reference: string })[]>`
    SELECT r."id", r."reference", t."recipient", t."way", t."mailFailed"
    FROM "Referral" r CROSS JOIN LATERAL still_to_tell(r."id") t
    WHERE r."id" = ${referralId}::uuid OR r."mergedIntoId" = ${referralId}::uuid
    ORDER BY r."id" <> ${referralId}::uuid, r."receivedAt", r."id", t."recipient" DESC`;
  return found.map(({ id, reference, ...one }) => ({
    recipient: one.recipient,
    says: toDoInWords(one),
    contact: id === referralId ? null : reference,
  }));
}

export interface StillToTell {
  id: string;
  reference: string;
  says: string;
  holder: string | null;
  isMine: boolean;
  /** Past the time in which they should have heard. */
  isLate: boolean;
}

interface Found extends NotTold {
  id: string;
  reference: string;
  since: Date;
  teamId: string | null;
  keyworkerId: string | null;
  holderId: string | null;
  holder: string | null;
}

const MOST = 1_000;

/** Every one of them, who has waited longest in front. Every look at the queue asks for it. */
const allToTell = keeping(async (): Promise<Found[]> => {
  const { rows } = await pool.query<Found>({
    name: 'still-to-tell',
    text: `SELECT r."id", r."reference", r."teamId", r."keyworkerId", s."id" AS "holderId", s."name" AS "holder",
        t."recipient", t."way", t."mailFailed", t."since"
      FROM "Referral" r CROSS JOIN LATERAL still_to_tell(r."id") t
      LEFT JOIN "Referral" m ON m."id" = r."mergedIntoId"
      LEFT JOIN "StaffAccount" s ON s."id" = coalesce(r."holderId", m."holderId")
      WHERE r."owesAnswer"
      ORDER BY t."since", r."id", t."recipient" DESC LIMIT ${MOST}`,
  });
  return rows;
});

/**
 * For whoever may write down that it was done: what is the front door's for its people, what a team has for that team, and
 * one's own wherever it is by now. One's own first.
 */
export async function stillToTell(staff: Staff, at: Date): Promise<StillToTell[]> {
  if (!may(staff.role, 'tell-answer')) return [];
  const { clocks, teams, workingHours } = authority;
  const atTheDoor = isFrontDoor(staff, teams);
  const isOwn = ({ holderId, keyworkerId }: Found) => holderId === staff.id || keyworkerId === staff.id;
  const isTheirs = (one: Found) =>
    isOwn(one) || (one.teamId === null ? atTheDoor : one.teamId === staff.teamId);
  const found = (await allToTell(at)).filter(isTheirs).map((one) => ({
    ...{ id: one.id, reference: one.reference, holder: one.holder, isMine: isOwn(one) },
    says: toDoInWords(one),
    isLate: addWorkingTime(one.since, clocks.answer, workingHours) < at,
  }));
  return [...found.filter(({ isMine }) => isMine), ...found.filter(({ isMine }) => !isMine)];
}
