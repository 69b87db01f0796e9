import { db } from '../platform/db.server.ts';
import type { Health } from '../platform/health.server.ts';

const MINUTE = 60_000;
/** Mail normally leaves within seconds: a person should know of an outage within five minutes. */
const TOO_LONG = 5 * MINUTE;
/** A wrong address alarms for a day. After that it is still on the staff page, and no longer hides the next alarm. */
const NEWS = 24 * 60 * MINUTE;

/** Broken while a message has waited too long, or when one died within the last day. */
export async function mailHealth(at: Date): Promise<Health> {
  const [waiting, dead] = await Promise.all([
    db.message.aggregate({ where: { state: 'waiting' }, _count: true, _min: { createdAt: true } }),
    db.message.count({ where: { state: 'dead', deadAt: { gt: new Date(at.getTime() - NEWS) } } }),
  ]);
  const oldest = waiting._min.createdAt;
  const age = oldest ? Math.max(0, at.getTime() - oldest.getTime()) : 0;
  return {
    ok: age <= TOO_LONG && dead === 0,
    note: `${waiting._count} waiting, the oldest ${Math.floor(age / MINUTE)} min; ${dead} dead in 24 h`,
  };
}
