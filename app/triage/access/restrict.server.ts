/** Restricts a record to those on its list, or lifts that; puts somebody on the list, or keeps them away for good. */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { may, type Staff } from '../../accounts/roles.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { patiently } from '../current.server.ts';
import { atTheGate } from './gate.server.ts';
import type { AccessChange, GrantKind } from './restriction.ts';

export const grantSeal = (referralId: string, accountId: string) => `AccessGrant:${referralId}:${accountId}`;

interface Granted {
  referralId: string;
  accountId: string;
  kind: 'allow' | 'deny';
  why: string;
}

async function put(tx: Tx, { referralId, accountId, kind, why }: Granted, by: Staff, at: Date) {
  const rest = { kind, byId: by.id, at, sealedReason: seal(why, grantSeal(referralId, accountId)) };
  await tx.accessGrant.upsert({
    where: { referralId_accountId: { referralId, accountId } },
    create: { referralId, accountId, ...rest },
    update: rest,
    select: { referralId: true },
  });
}

/** The record, locked, when this person may decide who opens it; otherwise why not. */
async function mine(tx: Tx, reference: string, staff: Staff, at: Date) {
  if (!may(staff.role, 'restrict-record')) return { kind: 'not-allowed' } as const;
  await tx.$queryRaw`SELECT "id" FROM "Referral" WHERE "reference" = ${reference} FOR UPDATE`;
  const found = await atTheGate(reference, staff, at, tx);
  if (!found) return { kind: 'not-found' } as const;
  if (found.access.kind === 'denied') return { kind: 'denied' } as const;
  return { kind: 'found', ...found } as const;
}

/** Those who work on it when it is restricted go on with it; so does the manager who restricts it. */
async function keepAtWork(tx: Tx, referralId: string, why: string, staff: Staff, at: Date): Promise<void> {
  const { holderId, keyworkerId } = await tx.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { holderId: true, keyworkerId: true },
  });
  const atWork = [holderId, keyworkerId, may(staff.role, 'read-referral') ? staff.id : null];
  const listed = await tx.accessGrant.findMany({ where: { referralId }, select: { accountId: true } });
  const already = new Set(listed.map(({ accountId }) => accountId));
  for (const accountId of new Set(atWork)) {
    if (accountId && !already.has(accountId)) {
      await put(tx, { referralId, accountId, kind: 'allow', why }, staff, at);
    }
  }
}

/** Restricts a record, or lifts it. Doing it twice is the same as doing it once. */
export async function setRestricted(
  reference: string,
  { restricted, why }: { restricted: boolean; why: string },
  staff: Staff,
  at: Date,
): Promise<AccessChange> {
  return db.$transaction(async (tx): Promise<AccessChange> => {
    const found = await mine(tx, reference, staff, at);
    if (found.kind !== 'found') return found;
    const { id } = found;
    if (found.restricted === restricted) return { kind: 'so-already' };
    await tx.referral.update({ where: { id }, data: { restricted }, select: { id: true } });
    if (restricted) await keepAtWork(tx, id, why, staff, at);
    const reasonId = randomUUID();
    const change = restricted ? 'restricted' : 'unrestricted';
    await tx.accessReason.create({
      data: {
        ...{ id: reasonId, referralId: id, accountId: staff.id, kind: change, reason: change, at, until: at },
        sealedReason: seal(why, `AccessReason:${reasonId}`),
      },
      select: { id: true },
    });
    const detail = { change, reasonId };
    await recordAudit(tx, { at, actor: staff.id, action: 'access-changed', subject: id, detail });
    return { kind: 'changed' };
  }, patiently);
}

/** Puts a person on the list of those who may open a record, keeps them away from it, or takes them off the list. */
export async function setGrant(
  reference: string,
  { person, kind, why }: { person: string; kind: GrantKind; why: string },
  staff: Staff,
  at: Date,
): Promise<AccessChange> {
  return db.$transaction(async (tx): Promise<AccessChange> => {
    const found = await mine(tx, reference, staff, at);
    if (found.kind !== 'found') return found;
    // Anybody may keep themselves away; nobody lets themselves in, or out of a denial.
    if (person === staff.id && kind !== 'deny') return { kind: 'not-yourself' };
    const account = await tx.staffAccount.findUnique({ where: { id: person }, select: { id: true } });
    if (!account) return { kind: 'unknown-person' };
    const { id } = found;
    const before = await tx.accessGrant.findUnique({
      where: { referralId_accountId: { referralId: id, accountId: person } },
      select: { kind: true },
    });
    if ((before?.kind ?? 'none') === kind) return { kind: 'so-already' };
    if (kind === 'none') await tx.accessGrant.deleteMany({ where: { referralId: id, accountId: person } });
    else await put(tx, { referralId: id, accountId: person, kind, why }, staff, at);
    const reasonId = randomUUID();
    await tx.accessReason.create({
      data: {
        ...{ id: reasonId, referralId: id, accountId: staff.id, kind: 'list', reason: kind, at, until: at },
        sealedReason: seal(why, `AccessReason:${reasonId}`),
      },
      select: { id: true },
    });
    const detail = { change: kind === 'none' ? 'taken-off' : kind, person, reasonId };
    await recordAudit(tx, { at, actor: staff.id, action: 'access-changed', subject: id, detail });
    return { kind: 'changed' };
  }, patiently);
}
