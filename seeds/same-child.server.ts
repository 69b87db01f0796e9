/** The step of a scene in which somebody says that its first child is the one of an earlier scene. */
import type { Staff } from '../app/accounts/roles.ts';
import { db } from '../app/platform/db.server.ts';
import { judge } from '../app/triage/matching/judge.server.ts';
import { keyOf } from './key-of.ts';

const firstChild = (referral: { reference: string } | { submissionKey: string }) =>
  db.childIndex.findFirstOrThrow({ where: { referral, place: 0 }, select: { id: true } });

/** Says so, and gives what came of it: `judged`. */
export async function sayTheSame(
  { as, reason }: { as: string; reason: string },
  reference: string,
  staff: Staff,
  at: Date,
): Promise<string> {
  const [child, other] = await Promise.all([
    firstChild({ reference }),
    firstChild({ submissionKey: keyOf(as) }),
  ]);
  const said = { child: child.id, other: other.id, verdict: 'same', reason, last: '' } as const;
  return (await judge(reference, said, staff, at)).kind;
}
