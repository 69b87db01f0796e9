/** What happens in a scene about who may open a record. */
export type AccessStep =
  /** Only those on its list may open it from here on. */
  | { kind: 'restrict'; why: string }
  /** Somebody from outside the team says why, and looks. */
  | { kind: 'open-for'; reason: string; words: string };
