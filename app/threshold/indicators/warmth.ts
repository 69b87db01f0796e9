/** Warmth, criticism and emotional harm, in grades. */
export const warmth = {
  'little-praise': 'More telling off than praise',
  'little-time-together': 'Little time, play or affection from parents',
  'adult-worries-shared': 'The child carries adult worries',
  'pressure-to-achieve': 'Undue pressure to achieve',
  'boundaries-too-tight': 'Kept in very tightly, with few friends or things to do',
  'put-down-at-times': 'Sworn at, shouted at or called names at times',
  'put-down-often': 'Put down, shouted at or mocked most days',
  'parent-distant': 'A parent does not seem to notice or respond to feelings',
  'picked-on-in-family': 'Blamed or treated worse than the other children',
  'rejected-by-parent': 'A parent rejects the child or acts as if they are not there',
  'constant-criticism': 'A parent is highly critical nearly all the time',
  'frightened-on-purpose': 'Kept frightened by threats',
  'emotional-effect': 'Sad, anxious, angry or withdrawn much of the time because of it',
  'emotional-effect-severe': 'Development or mental health badly affected because of how they are treated',
} as const;
