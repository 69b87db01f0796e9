/** Living with somebody other than a parent. */
export const carers = {
  'kin-carer-needs-help': 'A relative who looks after the child needs help',
  'lives-with-non-relative': 'Lives with somebody who is not a parent or close relative',
  'private-fostering': 'Private fostering: 28 days or more with somebody who is not a close relative',
  'carer-arrangement-unclear': 'Nobody is clear who agreed where the child lives, or for how long',
} as const;
