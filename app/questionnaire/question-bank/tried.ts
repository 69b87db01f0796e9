/** How long, which way it goes, what was tried and what goes well. Failed help raises a level; strengths may ease one. */
import { checkboxes, type Question, radios } from '../question.ts';

/** Help from a person or service: what a family tried alone does not count as help that failed. */
const helpGiven = [
  'school',
  'health',
  'family-worker',
  'parenting',
  'counselling',
  'specialist',
  'social-worker',
];

export const tried: readonly Question[] = [
  checkboxes({
    id: 'strengths',
    part: 'tried',
    heading: 'What goes well, and what has been tried',
    ask: {
      any: 'What is going well for the child and the family?',
      parent: 'What is going well for you and your child?',
      'young-person': 'What is going well for you?',
    },
    hint: 'It helps us to build on what is good. Tick everything that fits',
    ifMissing: 'Select what goes well, or none of these',
    options: [
      {
        id: 'wants-help',
        label: {
          any: 'The family wants help and takes it up',
          parent: 'We want help and will take it up',
          'young-person': 'I want help and will take it up',
        },
        strengthens: 'asks-for-help',
      },
      {
        id: 'loved',
        label: {
          any: 'The child is well loved and cared for',
          parent: 'My child is well loved and cared for',
          'young-person': 'I feel loved and cared for at home',
        },
        strengthens: 'warm-care',
      },
      {
        id: 'somebody-acts',
        label: {
          any: 'A safe adult notices when something is wrong, and acts',
          'young-person': 'A safe adult notices when something is wrong, and helps me',
        },
        strengthens: 'safe-adult',
      },
      {
        id: 'relatives-help',
        label: {
          any: 'Relatives or friends help out',
          'young-person': 'My wider family or family friends help out',
        },
        strengthens: 'wider-family',
      },
      {
        id: 'talks',
        label: {
          any: 'The child can talk to somebody they trust',
          parent: 'My child can talk to somebody they trust',
          'young-person': 'I can talk to somebody I trust',
        },
        asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
        strengthens: 'child-talks',
      },
      {
        id: 'doing-well',
        label: { any: 'School or nursery is going well', 'young-person': 'School or college is going well' },
        asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
        strengthens: 'school-going-well',
      },
      {
        id: 'friends',
        label: {
          any: 'Good friends, or a hobby they enjoy',
          'young-person': 'I have good friends, or a hobby I enjoy',
        },
        asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
        strengthens: 'good-friends',
      },
      {
        id: 'health',
        label: {
          any: 'Health visits are kept and advice is followed',
          'young-person': 'I get to the doctor or dentist when I need to',
        },
        strengthens: 'health-followed',
      },
      {
        id: 'basics',
        label: {
          any: 'A settled home, and enough for the basics',
          'young-person': 'We have a settled home and enough to eat',
        },
        strengthens: 'enough-money',
      },
    ],
  }),
  checkboxes({
    id: 'tried',
    part: 'tried',
    together: true,
    ask: { any: 'What has been tried so far?', 'young-person': 'What help have you had so far?' },
    hint: 'Tick everything that was tried or offered',
    ifMissing: 'Select what has been tried, or none of these',
    options: [
      {
        id: 'alone',
        label: {
          any: 'The family tried to sort it out',
          parent: 'We tried to sort it out ourselves',
          'young-person': 'I tried to sort it out myself',
        },
      },
      {
        id: 'relatives',
        label: { any: 'Relatives or friends helped', 'young-person': 'My family or friends helped' },
      },
      { id: 'school', label: 'Help from school or nursery' },
      { id: 'health', label: 'Help from a GP, nurse or health visitor' },
      {
        id: 'parenting',
        label: 'A parenting course or advice',
        asked: { audience: ['professional', 'parent', 'other'] },
      },
      {
        id: 'counselling',
        label: { any: 'Counselling or a mentor', 'young-person': 'A counsellor or mentor' },
      },
      {
        id: 'specialist',
        label: 'A special service',
        hint: 'For mental health, drugs or drink, speech, abuse at home, or other needs',
      },
      {
        id: 'family-worker',
        label: {
          any: 'A family worker, or a plan with several services',
          'young-person': 'A worker who helps my family',
        },
      },
      { id: 'social-worker', label: 'A social worker' },
    ],
  }),
  radios({
    id: 'tried-result',
    part: 'tried',
    heading: 'How it is going',
    ask: 'How did that help work out?',
    hint: 'Think of the help as a whole',
    asked: { question: 'tried', chose: helpGiven },
    ifMissing: 'Select how the help worked out',
    options: [
      { id: 'helps', label: 'It helps', strengthens: 'support-working' },
      { id: 'too-soon', label: 'It is too soon to say' },
      { id: 'waiting', label: 'It has not started yet', hint: 'For example, there is a waiting list' },
      { id: 'ended', label: 'It helped for a time', hint: 'Things slipped back when it ended' },
      {
        id: 'no-difference',
        label: 'It was not enough',
        hint: 'It had a fair try, and the same needs are still there',
        indicates: ['help-failed'],
      },
      { id: 'not-taken', label: 'It was not taken up', hint: 'Things have not become worse' },
      {
        id: 'not-taken-worse',
        label: 'It was not taken up, and things got worse',
        indicates: ['help-refused-worse'],
      },
    ],
  }),
  radios({
    id: 'how-long',
    part: 'tried',
    together: { with: 'tried-result' },
    heading: 'How it is going',
    ask: 'How long has this gone on?',
    ifMissing: 'Select how long this has gone on',
    options: [
      { id: 'now', label: 'It has just happened or begun' },
      { id: 'weeks', label: 'Some weeks' },
      { id: 'months', label: 'Up to six months' },
      { id: 'half-year', label: 'More than six months', indicates: ['long-standing'] },
      { id: 'on-and-off', label: 'On and off for years', indicates: ['long-standing'] },
    ],
  }),
  radios({
    id: 'direction',
    part: 'tried',
    together: true,
    ask: 'Is it getting better or worse?',
    ifMissing: 'Select whether it is getting better or worse',
    options: [
      { id: 'better', label: 'It is getting better' },
      { id: 'same', label: 'It stays the same' },
      { id: 'up-and-down', label: 'It goes up and down' },
      { id: 'worse', label: 'It is getting worse', indicates: ['getting-worse'] },
    ],
  }),
];
