/** What stands between a reader and a record, asked of the database in one statement. Opens nothing that is sealed. */
import { redirect } from '@remix-run/node';
import { recordView } from '../../accounts/audit.server.ts';
import type { RecordState, Staff } from '../../accounts/roles.ts';
import { paths } from '../../paths.ts';
import { authority } from '../../platform/authority.server.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { DAY } from '../../platform/london-clock.ts';
import { type Access, type AccessFacts, accessOf } from './access.ts';

export interface AtTheGate {
  id: string;
  reference: string;
  status: RecordState;
  version: number;
  restricted: boolean;
  access: Access;
}

type Row = AccessFacts & Omit<AtTheGate, 'access'>;

/** The record of this reference and whether it opens for this reader; null when there is none. */
export async function atTheGate(
  reference: string,
  staff: Staff,
  at: Date,
  tx: Pick<Tx, '$queryRaw'> = db,
): Promise<AtTheGate | null> {
  const settledBefore = new Date(at.getTime() - (authority.reconsiderWithinDays + 1) * DAY);
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r."id", r."reference", r."status"::text, r."version", r."restricted", r."teamId", r."holderId", r."keyworkerId",
      EXISTS (SELECT FROM "HandOver" h WHERE h."referralId" = r."id" AND h."open" AND h."toTeamId" = ${staff.teamId ?? ''})
        AS "offered",
      EXISTS (SELECT FROM "Reconsideration" c WHERE c."referralId" = r."id" AND c."deciderId" = ${staff.id}::uuid
        AND c."decidedAt" IS NULL) AS "decides",
      (r."status" IN ('decided', 'merged') AND r."receivedAt" < ${settledBefore}
        AND NOT EXISTS (SELECT FROM "Decision" d WHERE d."referralId" = r."id" AND d."current"
          AND coalesce(d."signedOffAt", d."at") >= ${settledBefore})
        AND NOT EXISTS (SELECT FROM "Addition" a WHERE a."referralId" = r."id" AND a."seenAt" IS NULL)
        AND NOT EXISTS (SELECT FROM "Reconsideration" c WHERE c."referralId" = r."id" AND c."decidedAt" IS NULL)
        AND NOT EXISTS (SELECT FROM still_to_tell(r."id")))
        AS "settled",
      EXISTS (SELECT FROM "ChildIndex" mine JOIN "ChildIndex" other ON other."childId" = mine."childId"
        JOIN "Referral" o ON o."id" = other."referralId"
        WHERE mine."referralId" = r."id" AND o."holderId" = ${staff.id}::uuid AND o."status" NOT IN ('decided', 'merged'))
        AS "sameChild",
      (SELECT g."kind" FROM "AccessGrant" g WHERE g."referralId" = r."id" AND g."accountId" = ${staff.id}::uuid) AS "grant",
      (SELECT max(a."until") FROM "AccessReason" a WHERE a."referralId" = r."id" AND a."accountId" = ${staff.id}::uuid
        AND a."until" > ${at} AND a."kind" = 'outside-team') AS "reasonUntil",
      (SELECT max(a."until") FROM "AccessReason" a WHERE a."referralId" = r."id" AND a."accountId" = ${staff.id}::uuid
        AND a."until" > ${at} AND a."kind" = 'break-glass') AS "glassUntil"
    FROM "Referral" r WHERE r."reference" = ${reference}`;
  if (!row) return null;
  const { id, status, version, restricted } = row;
  return { id, reference, status, version, restricted, access: accessOf(row, staff, authority.teams) };
}

/** Puts the refusal on record and leads to the page that says what to do, or whom to ask. */
export async function refuse({ id, reference, access }: AtTheGate, staff: Staff, at: Date): Promise<never> {
  await recordView({
    at,
    actor: staff.id,
    action: 'view-refused',
    subject: id,
    detail: { why: access.kind },
  });
  throw redirect(paths.staff.whyOpen(reference));
}

const GRACE = 60 * 60_000;

/**
 * For the action of a page of a record: throws as `openRecord` does, and puts no look on record, as nothing is shown. A
 * reason that ran out within the hour still counts, so that what somebody was writing is not lost.
 */
export async function requireAccess(reference: string, staff: Staff, at: Date): Promise<void> {
  const found = await atTheGate(reference, staff, new Date(at.getTime() - GRACE));
  if (!found) throw new Response(null, { status: 404 });
  if (found.access.kind !== 'open') await refuse(found, staff, at);
}

/** Which of these records this person may know of by reference only, in any list. A broken glass opens no list. */
export async function hiddenFrom(
  { id: accountId }: Staff,
  ids: readonly string[],
  tx: Pick<Tx, '$queryRaw'> = db,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT r."id" FROM "Referral" r
    LEFT JOIN "AccessGrant" g ON g."referralId" = r."id" AND g."accountId" = ${accountId}::uuid
    WHERE r."id" = ANY(${ids}::uuid[]) AND (g."kind" = 'deny' OR (r."restricted" AND g."kind" IS NULL))`;
  return new Set(rows.map(({ id }) => id));
}
