/** Who the child lives with: relatives, or somebody who is not a close relative for 28 days or more (private fostering). */
import { type Area, checkboxes, radios } from '../question.ts';

export const carers: Area = {
  id: 'carers',
  name: 'Living with somebody other than a parent',
  hint: 'Such as a family friend, a host or a grandparent',
  asked: {
    ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
  },
  questions: [
    checkboxes({
      id: 'carers-signs',
      part: 'carers',
      ask: {
        any: 'Who does the child live with?',
        parent: 'Who does my child live with?',
        'young-person': 'Who do you live with?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select who it is, or none of these',
      options: [
        {
          id: 'parent',
          label: { any: 'A parent', parent: 'Me, or their other parent' },
        },
        {
          id: 'relative',
          label: 'A close relative, and all is well',
          hint: 'A grandparent, aunt, uncle, brother, sister or step-parent',
        },
        {
          id: 'relative-help',
          label: 'A close relative who needs some help',
          indicates: ['kin-carer-needs-help'],
        },
        {
          id: 'not-relative',
          label: 'Somebody who is not a close relative',
          hint: 'Such as a family friend, a cousin, a host family or a friend’s parents',
          indicates: ['lives-with-non-relative'],
        },
        {
          id: 'unclear',
          label: 'Nobody is sure who agreed to this, or for how long',
          indicates: ['carer-arrangement-unclear'],
        },
        {
          id: 'treated-badly',
          label: {
            any: 'Made to work there, kept apart or stopped from going out',
            'young-person': 'I am made to work there, kept apart or stopped from going out',
          },
          indicates: ['trafficked'],
        },
        {
          id: 'nobody',
          label: {
            any: 'Nobody has taken on the care of the child',
            parent: 'Nobody has taken on the care of my child',
            'young-person': 'Nobody has taken on my care',
          },
          hint: {
            any: 'Such as a child who came to this country alone',
            'young-person': 'Such as when you came to this country alone',
          },
          indicates: ['no-carer'],
        },
      ],
    }),
    radios({
      id: 'carers-long',
      part: 'carers',
      ask: 'How long will this last in all?',
      asked: { question: 'carers-signs', chose: ['not-relative', 'unclear'] },
      ifMissing: 'Select how long this will last',
      options: [
        { id: 'short', label: 'Less than 28 days' },
        {
          id: 'long',
          label: '28 days or more',
          hint: 'Or that is the plan',
          indicates: ['private-fostering'],
        },
        { id: 'council', label: 'The council arranged it' },
      ],
    }),
    checkboxes({
      id: 'carers-strengths',
      part: 'carers',
      ask: 'What is good about living there?',
      ifMissing: 'Select what is good, or none of these',
      options: [
        {
          id: 'settled',
          label: {
            any: 'The child is settled and cared for',
            parent: 'My child is settled and cared for',
            'young-person': 'I am settled and cared for',
          },
          strengthens: 'warm-care',
        },
        { id: 'parents-know', label: 'Parents and carers agree on it', strengthens: 'parents-agree' },
        {
          id: 'school',
          label: 'School is going well',
          asked: { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
          strengthens: 'school-going-well',
        },
        { id: 'help', label: 'Support is in place and it is helping', strengthens: 'support-working' },
      ],
    }),
  ],
};
