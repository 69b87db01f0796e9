export type SecondFactorView =
  /** `pretendCode` is null but in a demonstration: the code of a pretend person, or `none` until the next one. */
  | { kind: 'give'; pretendCode: string | null }
  /** The secret for an authenticator app, to type and as a picture. */
  | { kind: 'set-up'; typed: string; picture: string };
