/** What already protects a child. Said warmly on the suggestion; some may keep a middling need at the lower level. */
export const strengths = {
  'asks-for-help': 'The family asks for help and takes it up',
  'safe-adult': 'A safe adult notices and acts',
  'wider-family': 'Relatives or friends help out',
  'support-working': 'Support is in place and is helping',
  'school-going-well': 'School or nursery is going well',
  'warm-care': 'Warm, loving care at home',
  'health-followed': 'Health appointments and advice are followed',
  'child-talks': 'The child can talk to somebody they trust',
  'settled-routine': 'Steady routines and boundaries',
  'safety-plan': 'Steps to keep everybody safe are in place and kept to',
  'good-friends': 'Good friends or a hobby they enjoy',
  'parents-agree': 'The adults who care for the child work together',
  'enough-money': 'The home is settled and there is enough for the basics',
} as const;
export type Strength = keyof typeof strengths;

/** The same, said to a young person about themselves. */
export const strengthsToYou: Readonly<Record<Strength, string>> = {
  'asks-for-help': 'You ask for help, and that takes courage',
  'safe-adult': 'A safe adult notices and acts',
  'wider-family': 'Relatives or friends help out',
  'support-working': 'You have help already, and it is working',
  'school-going-well': 'School or college is going well',
  'warm-care': 'You are loved and cared for at home',
  'health-followed': 'You get to the doctor or dentist when you need to',
  'child-talks': 'You can talk to somebody you trust',
  'settled-routine': 'Your days have a steady shape',
  'safety-plan': 'Steps to keep you safe are in place and kept to',
  'good-friends': 'You have good friends or a hobby you enjoy',
  'parents-agree': 'The adults who care for you work together',
  'enough-money': 'Your home is settled and there is enough for the basics',
};
