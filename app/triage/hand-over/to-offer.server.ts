/**
 * What is decided and leads to help that no team was asked to give, or that a team gave back. It is in no queue any more
 * and in no caseload yet, so the front door is shown it until somebody has offered it. References only.
 */
import { may, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { pool } from '../../platform/db.server.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import { isFrontDoor } from '../access/access.ts';
import { keeping } from '../kept.server.ts';
import { leadsToHelp } from './place.ts';

export interface ToOffer {
  id: string;
  reference: string;
  holder: string | null;
  isMine: boolean;
  /** Past the time in which it should have been offered. */
  isLate: boolean;
}

interface Found extends Omit<ToOffer, 'isMine' | 'isLate'> {
  holderId: string | null;
  /** Since when it is to be offered: the latest that it was decided, could begin or was given back. */
  since: Date;
  outcome: string;
  route: string;
}

const MOST = 1_000;

/** Everything to be offered, what is due first in front. Every look at the queue asks for it. */
const allToOffer = keeping(async (): Promise<Found[]> => {
  const { rows } = await pool.query<Found>({
    name: 'to-offer',
    text: `SELECT r."id", r."reference", r."holderId", s."name" AS "holder",
        d."outcome", d."route", greatest(d."at", d."signedOffAt", d."capacityFoundAt", (SELECT max(b."closedAt")
          FROM "HandOver" b WHERE b."referralId" = r."id" AND b."state" = 'returned')) AS "since"
      FROM "Referral" r JOIN "Decision" d ON d."referralId" = r."id" AND d."current" AND d."state" = 'final'
      LEFT JOIN "StaffAccount" s ON s."id" = r."holderId"
      WHERE r."status" = 'decided' AND r."teamId" IS NULL AND r."nextDueAt" IS NOT NULL
        AND NOT EXISTS (SELECT FROM "HandOver" h WHERE h."referralId" = r."id" AND h."open")
      ORDER BY r."nextDueAt", r."id" LIMIT ${MOST}`,
  });
  return rows.filter((row) => leadsToHelp(row, authority.outcomes));
});

/** For whoever hands over at the front door, their own first, then what is due first; nothing for anybody else. */
export async function toOffer(staff: Staff, at: Date): Promise<ToOffer[]> {
  if (!may(staff.role, 'hand-over') || !isFrontDoor(staff, authority.teams)) return [];
  const { clocks, workingHours } = authority;
  const found = (await allToOffer(at)).map(({ id, reference, holder, holderId, since }) => ({
    ...{ id, reference, holder, isMine: holderId === staff.id },
    isLate: addWorkingTime(since, clocks.handOverOffered, workingHours) < at,
  }));
  return [...found.filter(({ isMine }) => isMine), ...found.filter(({ isMine }) => !isMine)];
}
