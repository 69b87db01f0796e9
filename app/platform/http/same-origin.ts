/** What a browser says about where a form came from. */
export interface Came {
  origin: string | undefined;
  /** Sec-Fetch-Site */
  site: string | undefined;
}

/**
 * Whether a POST came from a page of this service. A browser names the origin of every form it posts; where an old
 * one leaves it out, nothing may say that it came from elsewhere. `null` is an origin too: somebody else's.
 */
export function cameFromHere({ origin, site }: Came, ours: readonly string[]): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || ours.includes(origin);
}
