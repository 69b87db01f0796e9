/**
 * What somebody looks for, on its way from the form to the page with what was found. It may be a child's name, so the
 * address carries it sealed, and only the session that asked opens it: the Back button of a browser works, and neither
 * its history nor a colleague's link says whom somebody looked for.
 */
import { SealBroken, seal, unseal } from '../platform/seal.server.ts';

const boundTo = (sessionId: string) => `SearchWords:${sessionId}`;

export const sealWords = (words: string, sessionId: string): string =>
  Buffer.from(seal(words, boundTo(sessionId))).toString('base64url');

/** The words, or null when they were sealed for another session or changed on the way. */
export function openWords(sealed: string, sessionId: string): string | null {
  try {
    return unseal<string>(Buffer.from(sealed, 'base64url'), boundTo(sessionId));
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
