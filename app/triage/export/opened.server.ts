/** Opens what is sealed, for one recipient: what the guard keeps from them is never opened for them. */
import { mayHave, sealedColumns } from '../../disclosure/catalogue.ts';
import type { Recipient } from '../../disclosure/recipients.ts';
import { unseal } from '../../platform/seal.server.ts';
import type { Written } from './bundle-schema.ts';

/** The columns of the catalogue, by the name they are bound to as they are sealed. */
interface Sealed {
  column: string;
  envelope: Uint8Array | null;
  boundTo: string;
}

export function openedFor(recipient: Recipient) {
  const open = ({ column, envelope, boundTo }: Sealed): unknown =>
    envelope && mayHave(sealedColumns[column], recipient) ? unseal<unknown>(envelope, boundTo) : null;
  return {
    /** A text, or null when there is none or it is not for them. */
    text(sealed: Sealed): string | null {
      const value = open(sealed);
      return typeof value === 'string' ? value : null;
    },
    /** Everything that was written, whatever its shape. */
    written: (sealed: Sealed): Written => flat(open(sealed)),
  };
}
export type Opened = ReturnType<typeof openedFor>;

/** Every text in a value with its place: "words", "children.0". Nothing that was written is left out. */
export function flat(value: unknown, part = ''): Written {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [{ part, text: String(value) }];
  return Object.entries(value).flatMap(([key, one]) => flat(one, part ? `${part}.${key}` : key));
}
