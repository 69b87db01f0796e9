import type { Params } from '@remix-run/react';
import { normaliseReference } from '../../platform/secrets.server.ts';

/** The reference in an address, as we write it. Throws 404 when it cannot be one. */
export function requireReference(params: Params): string {
  const reference = normaliseReference(params.reference ?? '');
  if (!reference) throw new Response(null, { status: 404 });
  return reference;
}
