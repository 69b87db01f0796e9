/** Everything that came in or was worked on while the door was shut, for the day staff to take on. */

import { auditList } from '../../accounts/audit.server.ts';
import type { AuditAction } from '../../accounts/audit-actions.ts';
import type { Staff } from '../../accounts/roles.ts';
import type { MomentProps } from '../../govuk/index.ts';
import { authority } from '../../platform/authority.server.ts';
import { pool } from '../../platform/db.server.ts';
import { otherActor } from '../other-actor.server.ts';
import { ask, rowOf } from '../queue.server.ts';
import type { QueueRow } from '../queue.ts';
import { byIdsSql } from '../queue-sql.ts';
import { momentOf } from '../view-parts.server.ts';
import { workActions, workInWords } from './done-in-words.ts';
import { shutSpell } from './shut-spell.ts';

export interface NightRow {
  row: QueueRow;
  /** Oldest first. */
  done: readonly { what: string; by: string; at: MomentProps }[];
  /** Nobody has taken it on by day. */
  isOpen: boolean;
}

export interface HandOverList {
  from: MomentProps;
  /** Null while the door is shut. */
  until: MomentProps | null;
  rows: readonly NightRow[];
}

interface Work {
  subject: string;
  actor: string;
  action: AuditAction;
  at: Date;
  name: string | null;
}

/** Came in or was taken up out of hours and is not taken on yet, came in this spell, or was worked on in it. */
export async function idsOnList(at: Date): Promise<string[]> {
  const { from, until } = shutSpell(at, authority.workingHours);
  const { rows } = await pool.query<{ id: string }>({
    name: 'hand-over-list',
    text: `SELECT "id" FROM "Referral" WHERE "outOfHours"
        AND "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting')
      UNION SELECT "id" FROM "Referral" WHERE "receivedAt" >= $1 AND "receivedAt" < $2
      UNION SELECT r."id" FROM "Referral" r WHERE r."id" IN (SELECT e."subject"::uuid FROM "AuditEntry" e
        WHERE e."at" >= $1 AND e."at" < $2 AND e."action" = ANY($3) AND e."subject" ~ '^[0-9a-f-]{36}$')`,
    values: [from, until ?? at, workActions],
  });
  return rows.map(({ id }) => id);
}

async function workOn(ids: readonly string[], from: Date, until: Date): Promise<Work[]> {
  const { rows } = await pool.query<Work>({
    name: 'hand-over-list-work',
    text: `SELECT e."subject", e."actor", e."action", e."at", a."name" FROM "AuditEntry" e
      LEFT JOIN "StaffAccount" a ON a."id"::text = e."actor"
      WHERE e."subject" = ANY($1) AND e."at" >= $2 AND e."at" < $3 AND e."action" = ANY($4)
      ORDER BY e."seq"`,
    values: [ids, from, until, workActions],
  });
  return rows;
}

/** Opens the list for somebody. That they looked is on record before it leaves. */
export async function handOverList(staff: Staff, at: Date): Promise<HandOverList> {
  const { from, until } = shutSpell(at, authority.workingHours);
  const ids = await idsOnList(at);
  const asking = { me: staff.id, teamId: staff.teamId ?? null, at };
  const [found, work] = await Promise.all([ask(byIdsSql(ids, asking)), workOn(ids, from, until ?? at)]);
  const shown = found.map(({ id }) => id);
  await auditList(staff, at, 'queue-viewed', shown, { list: 'hand-over' });
  return {
    from: momentOf(from),
    until: until && momentOf(until),
    rows: found.map((one) => ({
      row: rowOf(one, staff, at),
      isOpen: one.outOfHours,
      done: work
        .filter(({ subject }) => subject === one.id)
        .map((entry) => ({
          what: workInWords[entry.action] ?? entry.action,
          by: entry.name ?? otherActor(entry.actor),
          at: momentOf(entry.at),
        })),
    })),
  };
}
