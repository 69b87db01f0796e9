/** What passes between the front door and whoever told us, after a referral was sent. */
export type AskingStep =
  | { kind: 'ask-referrer'; question: string; pauses: 'yes' | 'no' }
  /** Whoever told us adds something; who does the step does not matter. */
  | { kind: 'add-more'; words: string };
