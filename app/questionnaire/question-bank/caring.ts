/** Young carers. Follows the young carers' needs assessment duty and published thresholds. */
import { type Area, checkboxes } from '../question.ts';

export const caring: Area = {
  id: 'caring',
  name: { any: 'Caring for somebody at home', 'young-person': 'Looking after somebody at home' },
  hint: {
    any: 'A child who helps to care for a parent, brother or sister',
    'young-person': 'Helping to care for a parent, brother or sister',
  },
  asked: { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
  questions: [
    checkboxes({
      id: 'caring-signs',
      part: 'caring',
      ask: {
        any: 'What caring does the child do?',
        parent: 'What caring does your child do?',
        'young-person': 'What caring do you do?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what caring is done, or none of these',
      options: [
        {
          id: 'chores',
          label: {
            any: 'Helps around the home like others of that age',
            'young-person': 'I help around the home like others my age',
          },
        },
        {
          id: 'some-care',
          label: {
            any: 'Helps to care for somebody at home',
            'young-person': 'I help to care for somebody at home',
          },
          hint: 'Somebody who is ill, disabled, or has a drink or drug problem',
          indicates: ['young-carer'],
        },
        {
          id: 'worries',
          label: {
            any: 'Often worries about somebody at home who is ill or cannot cope',
            'young-person': 'I often worry about somebody at home who is ill or cannot cope',
          },
          indicates: ['young-carer-worried'],
        },
        {
          id: 'misses-out',
          label: {
            any: 'Misses out on school, friends or sleep through caring',
            'young-person': 'I miss out on school, friends or sleep through caring',
          },
          indicates: ['young-carer-affected'],
        },
        {
          id: 'heavy-care',
          label: {
            any: 'Washes, lifts or gives medicine to somebody at home',
            'young-person': 'I wash, lift or give medicine to somebody at home',
          },
          hint: 'Care that an adult would mostly give',
          indicates: ['young-carer-heavy'],
        },
        {
          id: 'in-charge',
          label: {
            any: 'Runs the home or looks after younger children most of the time',
            'young-person': 'I run the home or look after younger children most of the time',
          },
          indicates: ['young-carer-in-charge'],
        },
        {
          id: 'alone-with-parent',
          label: {
            any: 'Child and parent are on their own with this, and nobody helps',
            parent: 'My child and I are on our own with this, and nobody helps',
            'young-person': 'We are on our own with this, and nobody helps us',
          },
          indicates: ['young-carer-isolated'],
        },
        {
          id: 'harmed',
          label: {
            any: 'Is in danger or has been badly harmed through caring',
            'young-person': 'I am in danger or have been badly harmed through caring',
          },
          hint: {
            any: 'For example, hurt by lifting, or alone with somebody who may hurt them',
            'young-person': 'For example, hurt by lifting, or alone with somebody who may hurt you',
          },
          indicates: ['young-carer-harmed'],
        },
      ],
    }),
    checkboxes({
      id: 'caring-strengths',
      part: 'caring',
      ask: 'What helps?',
      ifMissing: 'Select what helps, or none of these',
      options: [
        {
          id: 'others-share',
          label: {
            any: 'Relatives or paid carers share the work',
            'young-person': 'Relatives or paid carers share the work',
          },
          strengthens: 'wider-family',
        },
        {
          id: 'carers-group',
          label: {
            any: 'A young carers worker or group helps',
            'young-person': 'A young carers worker or group helps me',
          },
          strengthens: 'support-working',
        },
        {
          id: 'school-knows',
          label: {
            any: 'School knows, and learning goes well',
            'young-person': 'School knows, and I do well there',
          },
          strengthens: 'school-going-well',
        },
      ],
    }),
  ],
};
