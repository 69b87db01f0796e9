/** Which referrals go with a record, what is under way on each, and with which one it goes itself. */
import { recordView } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { reach } from '../../disclosure/reach.ts';
import type { RouteId } from '../../platform/authority.ts';
import { db } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
import { hiddenFrom } from '../access/gate.server.ts';
import { agencyName } from '../checks/agency-name.server.ts';
import { checkStateOf } from '../checks/check.ts';
import { checkInWords } from '../checks/checks-in-words.ts';
import { replyKindOf } from '../checks/reply.ts';
import { recordsOf } from '../deciding/lock.server.ts';
import { wayInWords } from '../deciding/telling.ts';
import { momentOf, named } from '../view-parts.server.ts';
import type { MergedView } from './matches-view.ts';

const told = { reference: true, receivedAt: true } as const;
const underWay = {
  ...told,
  ...{ id: true, brag: true, askedRoute: true, suggestedRoute: true },
  checks: {
    where: { state: { not: 'withdrawn' } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ agency: true, state: true, askedAt: true, dueAt: true, chasedAt: true, closedAt: true },
      replyKind: true,
    },
  },
  _count: { select: { questions: { where: { answeredAt: null, withdrawnAt: null } } } },
} as const satisfies Prisma.ReferralSelect;
type UnderWay = Prisma.ReferralGetPayload<{ select: typeof underWay }>;

/** Whoever is not reached by e-mail is told by a person, and nothing else reminds anybody of it. */
async function tellingOf({ id }: UnderWay): Promise<string[]> {
  const [way] = reach((await recordsOf(db, id)).current, 'referrer').ways;
  return way && way.kind !== 'email'
    ? [`Whoever sent it gets no e-mail: when it is decided, tell them ${wayInWords[way.kind]}`]
    : [];
}

function factsOf({ brag, askedRoute, suggestedRoute, checks, _count }: UnderWay, at: Date): string[] {
  const suggested = suggestedRoute
    ? `suggested: ${named(suggestedRoute as RouteId).name}`
    : 'no suggestion could be made';
  return [
    brag ? `Rated ${brag}` : 'Not rated by itself',
    `Asked for: ${named(askedRoute as RouteId).name}; ${suggested}`,
    ...checks.map(({ agency, state, replyKind, ...check }) =>
      checkInWords(
        {
          ...check,
          agency: agencyName(agency),
          state: checkStateOf(state),
          replyKind: replyKindOf(replyKind),
        },
        at,
      ),
    ),
    ...(_count.questions > 0 ? ['Whoever sent it has not answered our question yet'] : []),
  ];
}

/** For a page that has the record open. Of one that this person may not open, the reference only. */
export async function mergedViews(referralId: string, staff: Staff, at: Date) {
  const { mergedInto, mergedFrom } = await db.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: {
      mergedInto: { select: told },
      mergedFrom: { select: underWay, orderBy: { receivedAt: 'asc' } },
    },
  });
  const ids = mergedFrom.map(({ id }) => id);
  const hidden = await hiddenFrom(staff, ids);
  const shown = ids.filter((id) => !hidden.has(id));
  if (shown.length > 0) {
    const look = { at, actor: staff.id, subject: referralId, shown, detail: { count: shown.length } };
    await recordView({ ...look, action: 'candidates-viewed' });
  }
  const view = (
    { reference, receivedAt }: { reference: string; receivedAt: Date },
    facts: readonly string[] = [],
  ): MergedView => ({ reference, at: momentOf(receivedAt), facts });
  const facts = async (one: UnderWay) =>
    hidden.has(one.id) ? [] : [...factsOf(one, at), ...(await tellingOf(one))];
  return {
    mergedInto: mergedInto && view(mergedInto),
    mergedFrom: await Promise.all(mergedFrom.map(async (one) => view(one, await facts(one)))),
  };
}
