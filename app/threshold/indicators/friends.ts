/** Concerns about bullying, friends, identity and young people's own relationships. */
export const friends = {
  'few-friends': 'Has few friends or is left out',
  'hard-to-mix': 'Finds it hard to play, share or see how others feel',
  bullied: 'Is being bullied',
  'bullied-for-identity': 'Is bullied or treated badly for who they are',
  'bullying-grave': 'Bullying or discrimination is persistent or frightening and harms daily life',
  'bullies-others': 'Bullies others',
  'negative-peers': 'Mixes with a negative group of peers',
  'low-self-esteem': 'Poor self-esteem',
  'identity-struggle': 'Struggles with who they are, without support',
  'cut-off': 'Cut off from everybody outside the home',
  'unhealthy-relationship-early': 'Early signs of unhealthy relationships or poor boundaries',
  'partner-controls': 'A boyfriend or girlfriend controls or scares the young person',
  'partner-violence-teen': 'Violence, threats or force between young partners',
} as const;
