/** Adds a note to a referral, open or decided: what is learned later belongs on the record too. */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../accounts/audit.server.ts';
import type { Staff } from '../accounts/roles.ts';
import { db } from '../platform/db.server.ts';
import { seal } from '../platform/seal.server.ts';
import { currentReferral } from './current.server.ts';
import type { NoteResult } from './note.ts';

/** Keeps the note with whoever wrote it. Two people may write at the same time: neither note replaces the other. */
export async function addNote(reference: string, text: string, staff: Staff, at: Date): Promise<NoteResult> {
  return db.$transaction(async (tx) => {
    const referral = await currentReferral(tx, reference);
    if (!referral) return { kind: 'not-found' };
    const id = randomUUID();
    await tx.note.create({
      data: { id, referralId: referral.id, sealedText: seal(text, `Note:${id}`), byId: staff.id, at },
      select: { id: true },
    });
    await recordAudit(tx, { at, actor: staff.id, action: 'note-added', subject: referral.id });
    return { kind: 'added' };
  });
}
