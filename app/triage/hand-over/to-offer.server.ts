/**
 * What is decided and leads to help that no team was asked to give, or that a team gave back. It is in no queue any more
 * and in no caseload yet, so the front door is shown it until somebody has offered it. References only.
 */
import { may, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { pool } from '../../platform/db.server.ts';
import { isFrontDoor } from '../access/access.ts';
import { leadsToHelp } from './place.ts';

export interface ToOffer {
  id: string;
  reference: string;
  holder: string | null;
  isMine: boolean;
  /** Past the time in which it should have been offered. */
  isLate: boolean;
}

interface Found extends ToOffer {
  outcome: string;
  route: string;
}

const MOST = 200;

/** For whoever hands over at the front door, their own first, then what is due first; nothing for anybody else. */
export async function toOffer(staff: Staff, at: Date): Promise<ToOffer[]> {
  if (!may(staff.role, 'hand-over') || !isFrontDoor(staff, authority.teams)) return [];
  const { rows } = await pool.query<Found>({
    name: 'to-offer',
    text: `SELECT r."id", r."reference", s."name" AS "holder", r."holderId" IS NOT DISTINCT FROM $1::uuid AS "isMine",
        r."nextClock" = 'offer' AND r."nextDueAt" < $2 AS "isLate", d."outcome", d."route"
      FROM "Referral" r JOIN "Decision" d ON d."referralId" = r."id" AND d."current" AND d."state" = 'final'
      LEFT JOIN "StaffAccount" s ON s."id" = r."holderId"
      WHERE r."status" = 'decided' AND r."teamId" IS NULL AND r."nextDueAt" IS NOT NULL
        AND NOT EXISTS (SELECT FROM "HandOver" h WHERE h."referralId" = r."id" AND h."open")
      ORDER BY 4 DESC, r."nextDueAt", r."id" LIMIT ${MOST}`,
    values: [staff.id, at],
  });
  return rows
    .filter((row) => leadsToHelp(row, authority.outcomes))
    .map(({ id, reference, holder, isMine, isLate }) => ({ id, reference, holder, isMine, isLate }));
}
