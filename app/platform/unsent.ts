/** Loader data of a page that goes out as words only. Remix would encode it for scripts that such a page does not have. */
export interface Unsent<T> {
  readonly page: T;
}

/** Wraps what only the server's own rendering reads: for a page without `handle.hydrate`, whose data stays here. */
export function unsent<T>(page: T): Unsent<T> {
  // Not enumerable: whatever copies or encodes the loader's data passes it by.
  return Object.defineProperty({}, 'page', { value: page }) as Unsent<T>;
}
