/** A time in the words of the page and, for machines, in ISO 8601. */
export type MomentProps = { text: string; iso: string };

export function Moment({ text, iso }: MomentProps) {
  return <time dateTime={iso}>{text}</time>;
}
