/**
 * A draft that somebody at the front door takes down with the caller on the line. It is found by its id and by who takes
 * it, never by a cookie, and its return code is told to nobody before it was sent.
 */
import { randomUUID } from 'node:crypto';
import { db } from '../platform/db.server.ts';
import { seal, unseal } from '../platform/seal.server.ts';
import { hashToken, newReturnCode, newToken } from '../platform/secrets.server.ts';
import type { Draft } from './draft.server.ts';
import type { DraftContent } from './journey.ts';

const boundTo = (id: string) => `Draft:${id}`;

interface Beginning {
  bankVersion: string;
  takenById: string;
  /** The reference of the open record it is about. */
  about?: string;
  at: Date;
}

/** Begins taking down a call, durably, and returns its id. */
export async function beginTakenDraft({ bankVersion, takenById, about, at }: Beginning): Promise<string> {
  const [id, returnCode] = [randomUUID(), newReturnCode()];
  const content: DraftContent = { answers: {}, details: {}, returnCode, about };
  await db.draft.create({
    data: {
      ...{ id, bankVersion, takenById, createdAt: at, savedAt: at },
      tokenHash: hashToken(newToken()),
      returnCodeHash: hashToken(returnCode),
      submissionKey: randomUUID(),
      sealedAnswers: seal(content, boundTo(id)),
    },
    select: { id: true },
  });
  return id;
}

const isId = (id: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);

/** The draft of this id when this person takes it, or null. */
export async function takenDraft(id: string, takenById: string): Promise<(Draft & { savedAt: Date }) | null> {
  if (!isId(id)) return null;
  const found = await db.draft.findFirst({
    where: { id, takenById },
    select: {
      id: true,
      version: true,
      submissionKey: true,
      bankVersion: true,
      sealedAnswers: true,
      sentAs: true,
      savedAt: true,
    },
  });
  if (!found) return null;
  const { sealedAnswers, ...row } = found;
  return { ...row, content: unseal<DraftContent>(sealedAnswers, boundTo(id)) };
}

/** Whose calls are open and not sent: only that, so that none is forgotten when somebody has gone home. */
export async function callsOfOthers(me: string): Promise<{ id: string; by: string; savedAt: Date }[]> {
  return db.$queryRaw<{ id: string; by: string; savedAt: Date }[]>`
    SELECT d."id", s."name" AS "by", d."savedAt" FROM "Draft" d JOIN "StaffAccount" s ON s."id" = d."takenById"
    WHERE d."sentAs" IS NULL AND d."takenById" <> ${me}::uuid ORDER BY d."savedAt" LIMIT 50`;
}

/** The calls this person has open, latest first. */
export async function openCalls(
  takenById: string,
): Promise<{ id: string; createdAt: Date; savedAt: Date }[]> {
  return db.draft.findMany({
    where: { takenById, sentAs: null },
    orderBy: { savedAt: 'desc' },
    select: { id: true, createdAt: true, savedAt: true },
  });
}
