/** Disability and development. Follows the SEND code, short-breaks duties and published thresholds. */
import { type Area, checkboxes } from '../question.ts';

const small = { ages: ['under-6-months', '6-to-11-months', '1-to-4'] } as const;

export const needs: Area = {
  id: 'needs',
  name: { any: 'Disability and extra needs', 'young-person': 'Disability and extra needs' },
  hint: 'Slow to learn to walk or talk, autism, sight, hearing, short breaks',
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  questions: [
    checkboxes({
      id: 'needs-signs',
      part: 'needs',
      ask: { any: 'What extra needs are there?', 'young-person': 'What extra needs do you have?' },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what extra needs there are, or none of these',
      options: [
        {
          id: 'slow-steps',
          label: { any: 'Is slow to sit, walk, talk or play', 'young-person': 'I was slow to walk or talk' },
          hint: 'Some people say milestones',
          asked: small,
          indicates: ['milestones-slow'],
        },
        {
          id: 'far-behind',
          label: {
            any: 'Is far behind others of the same age, and needs a lot of help to catch up',
            'young-person': 'I am far behind others of my age, and need a lot of help to catch up',
          },
          indicates: ['milestones-unlikely'],
        },
        {
          id: 'speech',
          label: {
            any: 'Finds it hard to speak, or to understand what others say',
            'young-person': 'I find it hard to speak, or to understand what others say',
          },
          indicates: ['speech-language-need'],
        },
        {
          id: 'sight-hearing',
          label: {
            any: 'Needs some help with sight or hearing',
            'young-person': 'I need some help with sight or hearing',
          },
          indicates: ['sensory-need', 'disabled-child'],
        },
        {
          id: 'some-help',
          label: {
            any: 'Has a disability and needs a little extra help',
            'young-person': 'I have a disability and need a little extra help',
          },
          indicates: ['disability-low-support', 'disabled-child'],
        },
        {
          id: 'learning-disability',
          label: { any: 'Has a learning disability', 'young-person': 'I have a learning disability' },
          hint: 'Finds it much harder than others to learn and to manage daily life',
          indicates: ['disability-low-support', 'learning-disability-child', 'disabled-child'],
        },
        {
          id: 'autism-adhd',
          label: {
            any: 'Has autism, ADHD or the like, or is waiting to find out',
            'young-person': 'I have autism, ADHD or the like, or am waiting to find out',
          },
          indicates: ['neurodevelopmental-need'],
        },
        {
          id: 'self-care',
          label: {
            any: 'Cannot yet dress, eat or use the toilet like others of that age',
            'young-person': 'I need help to dress, eat or use the toilet',
          },
          asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
          indicates: ['self-care-delayed'],
        },
        {
          id: 'activities',
          label: {
            any: 'Would gain from clubs or day breaks made for disabled children',
            'young-person': 'I would like clubs or days out made for disabled young people',
          },
          indicates: ['inclusive-activities', 'disabled-child'],
        },
        {
          id: 'home-not-right',
          label: {
            any: 'The home or equipment does not suit the disability',
            'young-person': 'My home or equipment does not suit my disability',
          },
          indicates: ['home-not-suited', 'disabled-child'],
        },
        {
          id: 'lots-of-care',
          label: {
            any: 'Has a disability that takes a lot of care every day, or more than one',
            'young-person': 'I need a lot of care every day, or have more than one disability',
          },
          hint: 'This includes illness that may shorten life',
          indicates: ['disability-significant', 'disabled-child'],
        },
      ],
    }),
    checkboxes({
      id: 'needs-care',
      part: 'needs',
      ask: {
        any: 'How does the family manage the care?',
        parent: 'How do you manage the care?',
        'young-person': 'How do the adults at home manage your care?',
      },
      asked: {
        question: 'needs-signs',
        chose: [
          'far-behind',
          'sight-hearing',
          'some-help',
          'learning-disability',
          'autism-adhd',
          'home-not-right',
          'lots-of-care',
          'activities',
        ],
      },
      ifMissing: 'Select how the care is managed, or none of these',
      options: [
        {
          id: 'manages',
          label: {
            any: 'The family manages well',
            parent: 'We manage well',
            'young-person': 'The adults manage well',
          },
        },
        {
          id: 'worn-out',
          label: {
            any: 'The family is worn out by the care',
            parent: 'We are worn out by the care',
            'young-person': 'The adults are worn out by my care',
          },
          indicates: ['carers-worn-out'],
        },
        {
          id: 'overnight',
          label: {
            any: 'Needs nights away, or a team for disabled children',
            parent: 'We need nights away for our child, or a team for disabled children',
            'young-person': 'I need nights away, or a team for disabled young people',
          },
          hint: 'Some people say overnight respite',
          indicates: ['overnight-respite', 'disabled-child'],
        },
        {
          id: 'complex',
          label: {
            any: 'Needs a nurse or trained carer, or has an illness that may shorten life',
            'young-person': 'I need a nurse or trained carer, or have an illness that may shorten my life',
          },
          indicates: ['disability-complex', 'disabled-child'],
        },
        {
          id: 'cannot-meet',
          label: {
            any: 'The parents cannot give all the care that is needed',
            parent: 'We cannot give all the care that is needed',
            'young-person': 'The adults cannot give me all the care I need',
          },
          hint: {
            any: 'Even with the help there is now, the child is not safely cared for',
            parent: 'Even with the help there is now, my child is not safely cared for',
            'young-person': 'Even with the help there is now, I am not safe',
          },
          indicates: ['disability-care-unmet', 'disabled-child'],
        },
      ],
    }),
    checkboxes({
      id: 'needs-strengths',
      part: 'needs',
      ask: 'What goes well?',
      ifMissing: 'Select what goes well, or none of these',
      options: [
        {
          id: 'help-works',
          label: { any: 'Help is in place, and it works', 'young-person': 'I get help, and it works' },
          strengthens: 'support-working',
        },
        {
          id: 'follows',
          label: {
            any: 'The family keeps to health advice',
            parent: 'We keep to health advice',
            'young-person': 'We keep to health advice',
          },
          strengthens: 'health-followed',
        },
        {
          id: 'included',
          label: {
            any: 'Joins in at nursery or school, and does well',
            'young-person': 'I join in at school, and do well',
          },
          strengthens: 'school-going-well',
        },
        {
          id: 'friends-help',
          label: {
            any: 'Relatives or friends share the care',
            'young-person': 'Relatives or friends help too',
          },
          strengthens: 'wider-family',
        },
      ],
    }),
  ],
};
