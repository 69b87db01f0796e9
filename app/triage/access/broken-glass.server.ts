/**
 * The restricted records whose glass was broken, for whoever decides who opens them: said on every page of theirs until
 * they have looked at who it was, or a fortnight has passed. A mail says it as well; a mail can be overlooked.
 */
import { may } from '../../accounts/roles.ts';
import { staffOf } from '../../accounts/session.server.ts';
import { db } from '../../platform/db.server.ts';

const SAID = 14 * 24 * 60 * 60_000;
const MOST = 5;

/** References, the latest first. Not of records this person is kept away from, and not of what they broke themselves. */
export async function brokenGlassFor(accountId: string, at: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT r."reference" FROM "AccessReason" a JOIN "Referral" r ON r."id" = a."referralId"
    WHERE a."kind" = 'break-glass' AND a."at" > ${new Date(at.getTime() - SAID)} AND a."accountId" <> ${accountId}::uuid
      AND NOT EXISTS (SELECT FROM "AccessGrant" g
        WHERE g."referralId" = r."id" AND g."accountId" = ${accountId}::uuid AND g."kind" = 'deny')
      AND NOT EXISTS (SELECT FROM "AuditEntry" e
        WHERE e."subject" = r."id"::text AND e."action" = 'trail-viewed' AND e."actor" = ${accountId} AND e."at" >= a."at")
    GROUP BY r."reference" ORDER BY max(a."at") DESC LIMIT ${MOST}`;
  return rows.map(({ reference }) => reference);
}

/** The same for whoever is signed in on this browser; nothing for anybody who does not decide about access. */
export async function brokenGlassOn(request: Request, at: Date): Promise<string[]> {
  const staff = await staffOf(request, at);
  return staff && may(staff.role, 'restrict-record') ? brokenGlassFor(staff.id, at) : [];
}
