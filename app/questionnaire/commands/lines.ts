/** Splits a stream into lines without ever holding more than one of them. */

/** Longer than any whole journey: a line beyond it is refused rather than held in memory. */
export const longestLine = 1_000_000;

/** Each line that holds something, or null for one that is too long. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string | null> {
  let rest = '';
  let tooLong = false;
  for await (const chunk of chunks) {
    const pieces = (rest + chunk).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      if (tooLong || piece.length > longestLine) yield null;
      else if (piece.trim() !== '') yield piece;
      tooLong = false;
    }
    if (rest.length > longestLine) {
      tooLong = true;
      rest = '';
    }
  }
  if (tooLong) yield null;
  else if (rest.trim() !== '') yield rest;
}
