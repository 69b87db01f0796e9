/** Loss, separation and a parent in prison. Needs for help; never by themselves a reason for the MASH. */
export const loss = {
  bereaved: 'Somebody important has died',
  'relative-dying': 'Somebody important may die soon',
  'separated-from-parent': 'Apart from a parent or other important adult',
  'siblings-apart': 'Apart from brothers or sisters',
  'relative-in-prison': 'A parent or close relative is in prison',
  'losses-many': 'Several losses, or a death by suicide or violence',
  'grief-stuck': 'Loss gets in the way of daily life week after week',
  'grieving-parent': 'The parent’s own grief makes it hard to care',
} as const;
