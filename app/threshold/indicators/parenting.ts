/** Parenting, in grades. Erratic physical care is in care.ts; physical punishment is in marks.ts. */
export const parenting = {
  'everyday-advice': 'Wants everyday tips, and all else is well',
  'parenting-advice': 'Needs advice or a course on parenting',
  'routine-missing': 'No steady routine; boundaries change from day to day',
  'slow-to-respond': 'Slow to respond to needs as they emerge',
  'own-needs-first': 'Adults’ own needs come first at times',
  'parent-overwhelmed': 'A parent feels overwhelmed or at the end of their strength',
  'safety-slipping': 'A parent’s stress starts to affect how safe the child is kept',
  'many-carers': 'Childcare is unsuitable, or there are too many carers',
  'little-warmth': 'Little warmth, praise or comfort',
  'boundaries-unworkable': 'Boundaries far too loose or far too strict',
  'poor-example': 'A parent sets a poor example by behaving antisocially',
  'parenting-affects-child': 'Patchy care is affecting how the child feels or does',
  'parenting-harms-wellbeing': 'The child’s health or wellbeing suffers from patchy care',
  'parent-asks-for-care': 'A parent asks for the child to be taken into care',
} as const;
