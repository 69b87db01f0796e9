/** Who is one child: everything that is joined by confirmed pairs, and nothing that is not. */
interface Pair {
  oneId: string;
  otherId: string;
  verdict: string;
}

/** The group each entry belongs to, named by the first of its entries in the order given. */
export function groupsByPairs(entries: readonly string[], pairs: readonly Pair[]): Map<string, string> {
  const next = new Map<string, string[]>();
  for (const { oneId, otherId, verdict } of pairs) {
    if (verdict !== 'same') continue;
    next.set(oneId, [...(next.get(oneId) ?? []), otherId]);
    next.set(otherId, [...(next.get(otherId) ?? []), oneId]);
  }
  const group = new Map<string, string>();
  for (const entry of entries) {
    if (group.has(entry)) continue;
    const waiting = [entry];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (group.has(one)) continue;
      group.set(one, entry);
      waiting.push(...(next.get(one) ?? []));
    }
  }
  return group;
}

/** A pair that was said to be different children and would be one; undefined where there is none. */
export const contradiction = <Said extends Pair>(
  group: ReadonlyMap<string, string>,
  pairs: readonly Said[],
): Said | undefined =>
  pairs.find(
    ({ oneId, otherId, verdict }) => verdict === 'different' && group.get(oneId) === group.get(otherId),
  );
