/** The caseloads as they are read, with the sentence that says what they show. */
import type { TeamLoad } from './caseloads.ts';
import type { OpenFamily, WaitingOffer } from './offers.server.ts';
import type { ToOffer } from './to-offer.server.ts';

export interface CaseloadsView {
  says: string;
  teams: readonly TeamLoad[];
  waiting: readonly { route: string; count: number }[];
  offers: readonly WaitingOffer[];
  /** What the front door has still to offer to a team; for its own people. */
  toOffer: readonly ToOffer[];
  /** The reader's own team, where it takes families on; `more` are open and not listed. */
  own: { team: string; families: readonly OpenFamily[]; more: number } | null;
  /** Whether the reader may open records, and so sees references. */
  mayOpen: boolean;
}

const families = (count: number) => `${count} open ${count === 1 ? 'family' : 'families'}`;

/** The most and the fewest, in a sentence. Where all are even it says so. */
export function saysOf(teams: readonly Pick<TeamLoad, 'name' | 'open'>[]): string {
  const total = teams.reduce((sum, { open }) => sum + open, 0);
  if (total === 0) return 'No team has an open family yet.';
  const sorted = [...teams].sort((a, b) => b.open - a.open);
  const [most, fewest] = [sorted[0], sorted.at(-1)];
  if (!most || !fewest || most.open === fewest.open) {
    return `The teams have ${families(total)} between them, evenly.`;
  }
  const last = sorted.filter(({ open }) => open === fewest.open);
  const few =
    last.length === 1
      ? `fewest with the ${fewest.name} (${fewest.open})`
      : `${last.length} teams have ${fewest.open === 0 ? 'none' : `${fewest.open} each`}`;
  return `The teams have ${families(total)} between them: most with the ${most.name} (${most.open}), ${few}.`;
}
