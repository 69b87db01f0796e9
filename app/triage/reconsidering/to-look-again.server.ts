/**
 * Decisions that somebody asked to be looked at again. What is decided is in no queue any more, so the front door is shown
 * the request until somebody has looked, and the team that has the family is too. References only.
 */
import { may, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { pool } from '../../platform/db.server.ts';
import { isFrontDoor } from '../access/access.ts';
import { keeping } from '../kept.server.ts';

export interface ToLookAgain {
  id: string;
  reference: string;
  /** Who looks at it; null while nobody does. */
  by: string | null;
  isMine: boolean;
  isLate: boolean;
}

interface Found {
  id: string;
  reference: string;
  teamId: string | null;
  deciderId: string | null;
  by: string | null;
  dueAt: Date;
}

const MOST = 200;

/** What is due first in front. Every look at the queue asks for it. */
const allAsked = keeping(async (): Promise<Found[]> => {
  const { rows } = await pool.query<Found>({
    name: 'to-look-again',
    text: `SELECT r."id", r."reference", r."teamId", c."deciderId", s."name" AS "by",
        CASE WHEN c."takenAt" IS NULL THEN c."acknowledgeBy" ELSE c."decideBy" END AS "dueAt"
      FROM "Reconsideration" c JOIN "Referral" r ON r."id" = c."referralId"
      LEFT JOIN "StaffAccount" s ON s."id" = c."deciderId"
      WHERE c."decidedAt" IS NULL AND r."status" IN ('waiting', 'decided')
      ORDER BY "dueAt", r."id" LIMIT ${MOST}`,
  });
  return rows;
});

/** For whoever may look again: one's own first, then what is due first; nothing for anybody else. */
export async function toLookAgain(staff: Staff, at: Date): Promise<ToLookAgain[]> {
  if (!may(staff.role, 'reconsider')) return [];
  const atTheDoor = isFrontDoor(staff, authority.teams);
  const isOwn = ({ deciderId }: Found) => deciderId === staff.id;
  const isTheirs = (one: Found) =>
    isOwn(one) || atTheDoor || (one.teamId !== null && one.teamId === staff.teamId);
  const found = (await allAsked(at)).filter(isTheirs).map((one) => ({
    ...{ id: one.id, reference: one.reference, by: one.by, isMine: isOwn(one) },
    isLate: one.dueAt < at,
  }));
  return [...found.filter(({ isMine }) => isMine), ...found.filter(({ isMine }) => !isMine)];
}
