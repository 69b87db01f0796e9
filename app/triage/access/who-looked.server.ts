/** Who has opened a record, what they did with it and why, for whoever opens it next to see. */

import type { AuditAction } from '../../accounts/audit-actions.ts';
import { db } from '../../platform/db.server.ts';
import { otherActor } from '../other-actor.server.ts';
import type { Looked } from '../referral-view.ts';
import { momentOf } from '../view-parts.server.ts';
import { reasonInWords } from './reasons.ts';
import { codeOf } from './trail-words.ts';

const looks = {
  'referral-viewed': 'opened it',
  'record-printed': 'printed it',
  'record-exported': 'exported it',
  'reason-given': 'gave a reason to open it',
  'glass-broken': 'broke the glass',
} as const satisfies Partial<Record<AuditAction, string>>;

const isLook = (action: string): action is keyof typeof looks => Object.hasOwn(looks, action);

/** The last 25 looks, latest first. */
export async function whoLooked(subject: string): Promise<Looked[]> {
  const views = await db.auditEntry.findMany({
    where: { subject, action: { in: Object.keys(looks) } },
    orderBy: { seq: 'desc' },
    take: 25,
    select: { seq: true, actor: true, at: true, action: true, detail: true },
  });
  const ids = [...new Set(views.map(({ actor }) => actor))];
  const accounts = await db.staffAccount.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return views.map(({ seq, actor, at, action, detail }) => {
    const reason = codeOf(detail, 'reason');
    const because = codeOf(detail, 'because');
    const outside =
      because === 'reason' ? 'from outside the team' : because === 'glass' ? 'glass broken' : null;
    return {
      id: `${seq}`,
      by: names.get(actor) ?? otherActor(actor),
      at: momentOf(at),
      did: isLook(action) ? looks[action] : action,
      why: reason ? reasonInWords(reason) : outside,
    };
  });
}
