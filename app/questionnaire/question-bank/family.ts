/** Family relationships: arguments, separation, falling out, and how much support there is. Violence is not here. */
import { type Area, checkboxes, radios } from '../question.ts';

const teen = { ages: ['10-to-12', '13-to-15', '16-to-17'] } as const;
const born = {
  ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
} as const;

export const family: Area = {
  id: 'family',
  name: {
    any: 'Family relationships',
    parent: 'How our family gets on',
    'young-person': 'How my family gets on',
  },
  hint: 'Arguments, splitting up, falling out, little support',
  questions: [
    checkboxes({
      id: 'family-signs',
      part: 'family',
      ask: {
        any: 'What is hard in the family?',
        parent: 'What is hard in our family?',
        'young-person': 'What is hard in your family?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is hard in the family, or none of these',
      options: [
        {
          id: 'arguments',
          label: {
            any: 'The adults argue or do not get on',
            parent: 'We adults argue or do not get on',
            'young-person': 'The grown-ups argue or do not get on',
          },
          hint: 'With no violence, threats or fear',
          indicates: ['family-arguments'],
        },
        { id: 'may-part', label: 'The parents may split up', indicates: ['parents-may-separate'] },
        {
          id: 'bitter',
          label: {
            any: 'A bitter split, or a fight over where a child lives',
            'young-person': 'A bitter split, or a fight over where I live',
          },
          indicates: ['separation-bitter'],
        },
        { id: 'little-support', label: 'Few friends or relatives to turn to', indicates: ['little-support'] },
        {
          id: 'distance',
          label: {
            any: 'The young person and the parents hardly get on, or live apart lives',
            parent: 'My child and I hardly get on, or live apart lives',
            'young-person': 'My parents and I hardly get on, or I live as if on my own',
          },
          asked: teen,
          indicates: ['teen-parent-distance'],
        },
        {
          id: 'cut-off',
          label: 'Cut off from others, and on bad terms with relatives',
          indicates: ['isolated-poor-terms'],
        },
        {
          id: 'falling-out',
          label: 'Family members are falling out badly, and it is not getting better',
          indicates: ['family-strain'],
        },
        {
          id: 'several',
          label: 'Many problems in the family at the same time',
          indicates: ['several-family-needs'],
        },
        { id: 'crisis', label: 'A crisis that may break the family up', indicates: ['family-crisis'] },
        {
          id: 'was-in-care',
          label: {
            any: 'The child was in care before',
            parent: 'My child was in care before',
            'young-person': 'I was in care before',
          },
          asked: born,
          indicates: ['was-in-care'],
        },
        {
          id: 'told-to-leave',
          label: {
            any: 'Told to leave home, or put out already',
            'young-person': 'I have been told to leave home, or put out already',
          },
          asked: teen,
          indicates: ['told-to-leave'],
        },
        {
          id: 'nobody',
          label: {
            any: 'Nobody in the family is able to look after the child',
            parent: 'Nobody in the family is able to look after my child',
            'young-person': 'Nobody in my family is able to look after me',
          },
          asked: born,
          indicates: ['no-carer'],
        },
      ],
    }),
    radios({
      id: 'family-tonight',
      part: 'family',
      ask: {
        any: 'Does the young person have a safe place to sleep tonight?',
        parent: 'Does my child have a safe place to sleep tonight?',
        'young-person': 'Do you have a safe place to sleep tonight?',
      },
      asked: { question: 'family-signs', chose: ['told-to-leave'] },
      ifMissing: 'Select yes or no, or that you do not know',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No', indicates: ['nowhere-safe-tonight'] },
      ],
    }),
    radios({
      id: 'family-effect',
      part: 'family',
      ask: {
        any: 'How does this affect the child?',
        parent: 'How does this affect my child?',
        'young-person': 'How does this affect you?',
      },
      asked: {
        all: [born, { question: 'family-signs', chose: ['arguments', 'may-part', 'bitter', 'falling-out'] }],
      },
      ifMissing: 'Select what effect it has',
      options: [
        { id: 'little', label: 'Not much so far' },
        {
          id: 'sometimes',
          label: {
            any: 'Sometimes upset, or drawn into it',
            'young-person': 'I am sometimes upset, or drawn into it',
          },
          indicates: ['family-arguments'],
        },
        {
          id: 'lasting',
          label: {
            any: 'Upset for a long time, or always caught in the middle',
            'young-person': 'I am upset most of the time, or always caught in the middle',
          },
          indicates: ['conflict-harms-child'],
        },
      ],
    }),
    checkboxes({
      id: 'family-strengths',
      part: 'family',
      ask: {
        any: 'What is good in the family?',
        parent: 'What is good in our family?',
        'young-person': 'What is good in your family?',
      },
      ifMissing: 'Select what is good, or none of these',
      options: [
        {
          id: 'settled',
          label: {
            any: 'The parents live apart, and that is settled and friendly',
            parent: 'We parents live apart, and that is settled and friendly',
            'young-person': 'My parents live apart, and that is settled and friendly',
          },
          strengthens: 'parents-agree',
        },
        {
          id: 'together',
          label: {
            any: 'The adults work together for the child',
            parent: 'We adults work together for my child',
            'young-person': 'The grown-ups work together for me',
          },
          strengthens: 'parents-agree',
        },
        { id: 'relatives', label: 'Relatives or friends help out', strengthens: 'wider-family' },
        {
          id: 'warm',
          label: { any: 'The child is loved', parent: 'My child is loved', 'young-person': 'I am loved' },
          asked: born,
          strengthens: 'warm-care',
        },
        {
          id: 'wants-help',
          label: {
            any: 'They ask for help and take it up',
            parent: 'We ask for help and take it up',
            'young-person': 'My family asks for help and takes it up',
          },
          strengthens: 'asks-for-help',
        },
      ],
    }),
  ],
};
