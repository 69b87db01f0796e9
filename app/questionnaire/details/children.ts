/** The children or unborn babies a referral is about. Unknown and known-as names are valid answers. */
import type { DetailForm } from './detail-form.ts';

export const children: DetailForm = {
  id: 'children',
  title: {
    any: 'Which children is this about?',
    parent: 'Which of your children is this about?',
    'young-person': 'What should we call you?',
  },
  intro: {
    any: 'Tell us what you know. You can leave gaps. For a baby not yet born, give the due date.',
    'young-person': 'You can leave gaps.',
  },
  repeats: {
    item: { any: 'Child', 'young-person': 'You' },
    add: 'Add another child',
    atLeast: 1,
    atMost: 12,
  },
  fields: [
    {
      id: 'name',
      kind: 'text',
      label: { any: 'Full name', 'young-person': 'Your full name' },
      hint: {
        any: 'If you do not know it, say what you do know: “the baby”, “about 6, called Jo”',
        'young-person': 'The name your school or doctor has',
      },
      limit: 120,
      ifMissing: { any: 'Enter a name, or say what you do know', 'young-person': 'Enter your name' },
    },
    { id: 'knownAs', kind: 'text', label: 'Also known as (optional)', limit: 120, width: 20 },
    {
      id: 'born',
      kind: 'date',
      label: { any: 'Date of birth or due date (optional)', 'young-person': 'Your date of birth (optional)' },
      hint: 'For example, 27 3 2019',
    },
    {
      id: 'ageAbout',
      kind: 'text',
      label: { any: 'If you do not know the date: about how old? (optional)' },
      limit: 40,
      width: 10,
      audience: ['professional', 'other'],
    },
    {
      id: 'school',
      kind: 'text',
      label: { any: 'School, nursery or college (optional)' },
      limit: 160,
      width: 20,
    },
    {
      id: 'nhsNumber',
      kind: 'nhs-number',
      label: 'NHS number, if you have it to hand (optional)',
      limit: 20,
      width: 10,
      audience: ['professional'],
    },
    {
      id: 'upn',
      kind: 'upn',
      label: 'Unique pupil number (UPN), if you have it to hand (optional)',
      limit: 20,
      width: 20,
      audience: ['professional'],
    },
  ],
};
