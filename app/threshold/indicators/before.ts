/** Help before, and what has happened since. */
export const before = {
  'stepped-down-steady': 'Help has ended; the family wants a little support to keep going',
  'adopted-needs-support': 'Adopted, or lives with a guardian, and needs support',
  'early-help-tried-worse': 'Early help was tried, and needs continue and get worse',
  'worries-back': 'Help ended not long ago and the worries are back',
  'plan-before': 'The child was on a child in need plan before',
  'protection-plan-before': 'The child was on a child protection plan before',
  'protection-worries-back': 'The harm that led to a child protection plan is happening again',
  'was-in-care': 'The child was looked after by the council before',
  'worries-repeated': 'Several people have raised worries over time',
  'moves-away-from-help': 'The family moves or breaks contact when services get involved',
} as const;
