/** Sexual behaviour, relationships and pictures, in grades. The gravest are in safety.ts. */
export const privateMatters = {
  'sexual-behaviour-beyond-age': 'Sexual words, play or touching beyond what is usual for the age',
  'sexual-behaviour-could-harm': 'Sexual behaviour that causes concern or could harm others',
  'sexual-behaviour-goes-on': 'Sexual behaviour goes on although adults have stepped in',
  'sexual-signs': 'Soreness, or fear of touch or of a person, that could have several causes',
  'sex-13-to-15': 'A child of 13 to 15 is in sexual activity',
  'sex-13-to-15-worries':
    'A child of 13 to 15 is in sexual activity that is unsafe, secret or with many partners',
  'sex-13-to-15-pregnant-or-infection': 'A child of 13 to 15 is pregnant or has a sexual infection',
  'sex-16-to-17-unsafe': 'A young person of 16 or 17 has unprotected sex or worries about sex',
  'porn-or-sexual-content': 'Pornography or sexual content is affecting the child',
  'sexual-picture': 'A sexual picture was made, sent or asked for',
  'picture-passed-round': 'A sexual picture is being passed round',
  'picture-under-13': 'A child under 13 has made or shared a sexual picture',
  'touched-or-shown-by-peer': 'Unwanted sexual words, touching or pictures from other children',
} as const;
