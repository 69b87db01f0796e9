/** What is asked of everybody, whatever areas were chosen. Disability and pregnancy are facts about need: they only ever raise. */
export const general = {
  'help-failed': 'Help was tried and things did not get better',
  'help-refused-worse': 'Help was offered, not taken up, and things got worse',
  'getting-worse': 'Things are getting worse',
  'long-standing': 'It has gone on for more than six months',
  'disabled-child': 'The child has a disability or long-term illness',
  'learning-disability-child': 'The child has a learning disability',
  'young-expecting': 'The young person is expecting a baby or is a parent',
} as const;
