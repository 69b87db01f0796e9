/** The register of sharing agreements: what is in force with whom, and what was shared without one. */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { may, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { dateInWords, toDate, toLondon } from '../../platform/british-time.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { patiently } from '../current.server.ts';
import { agencyName } from './agency-name.server.ts';
import { type AgreementDays, agreementState, isInForce } from './agreement.ts';
import type { AgreementInput } from './agreement-form.ts';
import type { RegisterAgency } from './register-view.ts';

/** A day of the calendar as the database keeps it. */
const dayOf = (iso: string) => new Date(`${iso}T00:00:00Z`);
const isoOf = (day: Date) => day.toISOString().slice(0, 10);

interface Row {
  startsOn: Date;
  reviewOn: Date;
  endsOn: Date;
  endedAt: Date | null;
}
export const daysOf = ({ startsOn, reviewOn, endsOn, endedAt }: Row): AgreementDays => ({
  startsOn: isoOf(startsOn),
  reviewOn: isoOf(reviewOn),
  endsOn: isoOf(endsOn),
  endedAt,
});

/** For each agency with an agreement in force at this moment, the one that lasts longest. */
export async function agreementsInForce(
  tx: Pick<Tx, 'sharingAgreement'>,
  at: Date,
): Promise<Map<string, string>> {
  const rows = await tx.sharingAgreement.findMany({ orderBy: [{ endsOn: 'asc' }, { id: 'asc' }] });
  return new Map(rows.filter((row) => isInForce(daysOf(row), at)).map(({ agency, id }) => [agency, id]));
}

export type RecordAgreementResult =
  | { kind: 'recorded'; id: string }
  | { kind: 'unknown-agency' }
  | { kind: 'may-not' };

/** Writes an agreement into the register. The same press again writes nothing more. */
export async function recordAgreement(
  { press, agency, purpose, startsOn, reviewOn, endsOn }: AgreementInput & { press?: string },
  staff: Staff,
  at: Date,
): Promise<RecordAgreementResult> {
  if (!may(staff.role, 'record-agreement')) return { kind: 'may-not' };
  if (!authority.agencies.some(({ id }) => id === agency)) return { kind: 'unknown-agency' };
  const id = press ?? randomUUID();
  return db.$transaction(async (tx) => {
    const days = { startsOn: dayOf(startsOn), reviewOn: dayOf(reviewOn), endsOn: dayOf(endsOn) };
    const { count } = await tx.sharingAgreement.createMany({
      data: [{ id, agency, purpose, ...days, recordedById: staff.id, recordedAt: at }],
      skipDuplicates: true,
    });
    if (count > 0) {
      const detail = { agreement: id, agency, startsOn, reviewOn, endsOn };
      await recordAudit(tx, { at, actor: staff.id, action: 'agreement-recorded', detail });
    }
    return { kind: 'recorded', id } as const;
  }, patiently);
}

export type EndAgreementResult = { kind: 'ended' } | { kind: 'not-found' } | { kind: 'may-not' };

/** Ends an agreement before its time. Ending it again changes nothing. */
export async function endAgreement(id: string, staff: Staff, at: Date): Promise<EndAgreementResult> {
  if (!may(staff.role, 'record-agreement')) return { kind: 'may-not' };
  return db.$transaction(async (tx): Promise<EndAgreementResult> => {
    const { count } = await tx.sharingAgreement.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: at },
    });
    if (count === 0) {
      const known = await tx.sharingAgreement.findUnique({ where: { id }, select: { id: true } });
      return { kind: known ? 'ended' : 'not-found' };
    }
    await recordAudit(tx, { at, actor: staff.id, action: 'agreement-ended', detail: { agreement: id } });
    return { kind: 'ended' };
  }, patiently);
}

/** The whole register, every agency of the authority and those it had, with the emergency shares of a year. */
export async function register(at: Date): Promise<RegisterAgency[]> {
  const yearAgo = toDate(toLondon(at).subtract({ years: 1 }));
  const [rows, shares] = await Promise.all([
    db.sharingAgreement.findMany({
      orderBy: [{ endsOn: 'desc' }, { id: 'asc' }],
      include: { recordedBy: { select: { name: true } } },
    }),
    db.agencyCheck.groupBy({
      by: ['agency'],
      where: { sealedEmergency: { not: null }, askedAt: { gte: yearAgo } },
      _count: true,
    }),
  ]);
  const listed = authority.agencies.map(({ id }) => id);
  const all = [
    ...new Set([...listed, ...rows.map(({ agency }) => agency), ...shares.map(({ agency }) => agency)]),
  ];
  return all.map((id) => {
    const own = rows.filter(({ agency }) => agency === id);
    return {
      ...{ id, name: agencyName(id) },
      isCovered: own.some((row) => isInForce(daysOf(row), at)),
      emergencies: shares.find(({ agency }) => agency === id)?._count ?? 0,
      entries: own.map((row) => ({
        ...{ id: row.id, purpose: row.purpose, by: row.recordedBy.name },
        state: agreementState(daysOf(row), at),
        from: dateInWords(row.startsOn),
        to: dateInWords(row.endsOn),
        review: dateInWords(row.reviewOn),
        ended: row.endedAt && dateInWords(row.endedAt),
      })),
    };
  });
}
