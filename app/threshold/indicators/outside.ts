/** Harm outside the home, in grades. Evidence of exploitation, gangs and terror risk is in safety.ts. */
export const outside = {
  'out-late': 'Often home late, or nobody knows where the child is',
  'risky-dress-or-acts': 'Takes risks, or dresses or acts in a sexual way beyond their age',
  'money-unexplained-some': 'Some money or things with no clear source',
  'relationship-unhealthy': 'Early signs of an unhealthy relationship or poor boundaries',
  'harmed-outside-home': 'Hurt, robbed or threatened outside the home',
  'older-associates': 'Older friends, boyfriend or girlfriend that the family does not know',
  'gang-associates': 'Knows people in a gang, without being part of it',
  'goes-missing': 'Goes missing from home or care',
  'missing-once': 'Missing once, for some hours',
  'missing-repeated': 'Missing more than once, or overnight',
  'missing-often': 'Often missing, and thought to be safe while away',
  'extreme-interest': 'Drawn to extreme or hateful views',
  'exploitation-several-signs': 'Several early signs of exploitation together, or growing',
  'exploitation-emerging': 'Behaviour that could suggest exploitation is emerging',
  'exploitation-high-sign': 'A high-risk sign of exploitation',
} as const;
