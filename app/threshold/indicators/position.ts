/** A person who works or volunteers with children. Harm or unfitness is in safety.ts: staff-harm. */
export const position = {
  'staff-practice-query':
    'A question about how a person who works with children does their job, without worry for a child',
  'staff-low-level': 'A low-level concern: breaks the rules of the place, but no sign of harm',
  'staff-low-level-repeated': 'Low-level concerns that repeat or form a pattern',
} as const;
