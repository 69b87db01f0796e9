/** Parents, carers, household, wider family and helpers: who is who around the child. */
import type { DetailForm } from './detail-form.ts';

export const people: DetailForm = {
  id: 'people',
  title: {
    any: 'Who else is in the children’s lives?',
    parent: 'Who else is in your children’s lives?',
    'young-person': 'Who is in your life?',
  },
  intro: {
    any: 'Parents and carers first, then anybody else at home, and people who already help. Leave gaps where you do not know.',
    parent:
      'Start with yourself and any other parent. Then anybody else at home, and people who already help.',
    'young-person': 'The people you live with, and anybody you trust. You can leave this empty.',
  },
  repeats: { item: 'Person', add: 'Add another person', atLeast: 0, atMost: 20 },
  fields: [
    {
      id: 'name',
      kind: 'text',
      label: 'Name',
      limit: 120,
      ifMissing: 'Enter a name, or say what you do know',
    },
    {
      id: 'who',
      kind: 'radios',
      label: { any: 'Who are they?', 'young-person': 'Who are they to you?' },
      ifMissing: 'Select who they are',
      options: [
        { id: 'parent', label: 'Parent or main carer' },
        { id: 'sibling', label: 'Brother or sister' },
        { id: 'household', label: 'Somebody else who lives in the home' },
        { id: 'family', label: 'Family or friend who lives elsewhere' },
        { id: 'worker', label: 'Somebody whose job is to help, such as a teacher or health visitor' },
        { id: 'unknown', label: 'I do not know' },
      ],
    },
    {
      id: 'detail',
      kind: 'text',
      label: 'How they are related, or their job (optional)',
      limit: 160,
      width: 20,
    },
    {
      id: 'reach',
      kind: 'text',
      label: 'Phone or email (optional)',
      limit: 254,
      width: 20,
    },
    {
      id: 'risk',
      kind: 'radios',
      label: 'Could it put anybody in danger if this person heard about this?',
      ifMissing: 'Select whether it could put anybody in danger',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
        { id: 'unknown', label: 'I do not know' },
      ],
    },
  ],
};
