/** The name of a check that an agency and the front door can say on the telephone. It says nothing about a referral. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `CK-7QM4-TXN2`, read off the first 40 bits of the check's own id. */
export function checkReference(id: string): string {
  const bits = Number.parseInt(id.replaceAll('-', '').slice(0, 10), 16).toString(2).padStart(40, '0');
  const code = (bits.match(/.{5}/g) ?? []).map((five) => symbols[Number.parseInt(five, 2)]).join('');
  return `CK-${code.slice(0, 4)}-${code.slice(4)}`;
}
