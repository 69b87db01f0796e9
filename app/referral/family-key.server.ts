/**
 * The family's own way to its answer: a code that a person gives them, or the link in a mail. Both open the answer to the
 * family and nothing else of the record, for as long as the authority says.
 */
import { randomUUID } from 'node:crypto';
import { authority } from '../platform/authority.server.ts';
import type { Tx } from '../platform/db.server.ts';
import { endOfDayIn } from '../platform/london-clock.ts';
import { seal, unseal } from '../platform/seal.server.ts';
import { hashToken, newReturnCode, newToken } from '../platform/secrets.server.ts';

type Keys = Pick<Tx, 'familyKey'>;

export interface FamilyCode {
  code: string;
  until: Date;
}

/** From now on nothing of this way opens it; left out, nothing at all does. */
export async function endFamilyKeys(
  tx: Keys,
  referralId: string,
  at: Date,
  way?: 'person' | 'mail',
): Promise<void> {
  await tx.familyKey.updateMany({
    where: { referralId, way, expiresAt: { gt: at } },
    data: { expiresAt: at },
  });
}

/** A new link for a mail. The newest wins. */
export async function newFamilyLink(
  tx: Keys,
  referralId: string,
  at: Date,
): Promise<{ k: string; until: Date }> {
  await endFamilyKeys(tx, referralId, at, 'mail');
  const k = newToken();
  const until = endOfDayIn(at, authority.familyAnswer.linkDays);
  const key = { id: randomUUID(), referralId, way: 'mail', hash: hashToken(k), madeAt: at, expiresAt: until };
  await tx.familyKey.create({ data: key, select: { id: true } });
  return { k, until };
}

/** A new code to give them, in the place of the one they had. */
export async function newFamilyCode(tx: Keys, referralId: string, at: Date): Promise<FamilyCode> {
  await endFamilyKeys(tx, referralId, at, 'person');
  const [id, code] = [randomUUID(), newReturnCode()];
  const until = endOfDayIn(at, authority.familyAnswer.codeDays);
  const key = { id, referralId, way: 'person', hash: hashToken(code), madeAt: at, expiresAt: until };
  await tx.familyKey.create({
    data: { ...key, sealedCode: seal(code, `FamilyKey:${id}`) },
    select: { id: true },
  });
  return { code, until };
}

/** The code they can use now, for whoever writes the letter or makes the call; null when there is none. */
export async function familyCode(tx: Keys, referralId: string, at: Date): Promise<FamilyCode | null> {
  const key = await tx.familyKey.findFirst({
    where: { referralId, way: 'person', expiresAt: { gt: at } },
    orderBy: { madeAt: 'desc' },
    select: { id: true, sealedCode: true, expiresAt: true },
  });
  if (!key?.sealedCode) return null;
  return { code: unseal<string>(key.sealedCode, `FamilyKey:${key.id}`), until: key.expiresAt };
}

/** There is something new to read: the code they have goes on from here, and whoever has none gets one. */
export async function renewFamilyCode(tx: Keys, referralId: string, at: Date): Promise<void> {
  const { count } = await tx.familyKey.updateMany({
    where: { referralId, way: 'person', expiresAt: { gt: at } },
    data: { expiresAt: endOfDayIn(at, authority.familyAnswer.codeDays) },
  });
  if (count === 0) await newFamilyCode(tx, referralId, at);
}
