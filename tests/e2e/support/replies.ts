/** Who comes, and what they say that matters. Everything else they shrug at. */
import type { Replies } from './questions.ts';

/** Days of school missed: the Early Support Hub. */
export const teacher: Replies = {
  'Who are you?': 'I work with children or families',
  'What is your job?': 'School or college',
  'How old is the child?': '10 to 12 years',
  'What are you worried about?': 'Sam has missed one day a fortnight since September.',
  'Which parts of life is this about?': 'School, nursery and learning',
  'What is happening at school or nursery?': 'Misses more than the odd day, or has stopped going',
  'How much school is being missed?': 'About one day in every two weeks',
};

export const parent: Replies = {
  'Who are you?': 'I am the child’s parent or carer',
  'How old is your child?': '5 to 9 years',
  'Which parts of life is this about?': 'Health and growing',
};

export const youngPerson: Replies = {
  'Who are you?': 'I am under 18 and want help for myself',
  'How old are you?': '13 to 15',
  'Which parts of your life is this about?': 'I am not sure which',
};

export const neighbour: Replies = {
  'Who are you?': 'I am somebody else: a relative, neighbour or friend',
  'How do you know the child?': 'I am a neighbour',
  'How old is the child?': '1 to 4 years',
  'Which parts of life is this about?': 'Everyday care',
};

export const doctor: Replies = {
  'Who are you?': 'I work with children or families',
  'What is your job?': 'GP surgery',
  'How old is the child?': 'Under 6 months',
  'Which parts of life is this about?': 'Bruises, injuries and smacking',
  'What have you seen or been told about?': 'Any bruise or injury on a child who cannot move about alone',
};
