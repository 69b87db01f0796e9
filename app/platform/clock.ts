/** Where "now" comes from. Domain functions take `at: Date`; only the edges of the service hold a clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
