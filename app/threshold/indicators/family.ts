/** Family relationships and support, in grades. Violence and fear belong to other areas. */
export const family = {
  'family-arguments': 'Adults in the family argue or do not get on, and the child is drawn in',
  'parents-may-separate': 'The parents’ relationship may break down',
  'separation-bitter': 'The separation or divorce is acrimonious',
  'teen-parent-distance': 'An especially difficult relationship with parents, or unusual independence',
  'family-strain': 'Family relationships are under strain or breaking down',
  'family-crisis': 'A crisis may break the family up',
  'told-to-leave': 'The young person is threatened with being thrown out',
  'nowhere-safe-tonight': 'The child or family has nowhere safe to sleep tonight',
  'little-support': 'The family has little support from friends or relatives',
  'isolated-poor-terms': 'The family is isolated and on poor terms with relatives',
  'several-family-needs': 'Poor family relationships or care, and a number of needs at once',
  'conflict-harms-child': 'Conflict in the family has a lasting effect on the child',
} as const;
