import type { Params } from '@remix-run/react';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The id in an address. Throws 404 when it cannot be one. */
export function requireId({ id = '' }: Params): string {
  if (!uuid.test(id)) throw new Response(null, { status: 404 });
  return id;
}
