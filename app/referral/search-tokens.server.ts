/** Search terms as the record keeps them: 72 bits of a keyed hash each, which tell nothing without the key ring. */
import { createHmac } from 'node:crypto';
import { blindKey } from '../platform/key-ring.server.ts';

export const tokenOfTerm = (term: string): string =>
  createHmac('sha256', blindKey('search')).update(term).digest('base64url').slice(0, 12);

export const tokensOfTerms = (terms: readonly string[]): string[] => terms.map(tokenOfTerm);
