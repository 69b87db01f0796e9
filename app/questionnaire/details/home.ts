/** Where the children are, and what anybody who calls or visits needs to know. */
import type { DetailForm } from './detail-form.ts';

export const home: DetailForm = {
  id: 'home',
  title: { any: 'Where do the children live?', 'young-person': 'Where do you live?' },
  intro: 'Leave this empty if you do not know, or if there is no fixed address.',
  fields: [
    { id: 'address', kind: 'long-text', label: 'Address (optional)', limit: 400 },
    { id: 'postcode', kind: 'postcode', label: 'Postcode (optional)', limit: 12, width: 10 },
    {
      id: 'private',
      kind: 'radios',
      label: 'Must this address be kept from anybody in the family?',
      hint: {
        any: 'For example, from a former partner',
        'young-person': 'For example, from a parent you do not live with',
      },
      ifMissing: 'Select whether the address must be kept private',
      options: [
        { id: 'yes', label: 'Yes, keep it private' },
        { id: 'no', label: 'No' },
        { id: 'unknown', label: 'I do not know' },
      ],
    },
    {
      id: 'privateFrom',
      kind: 'text',
      label: 'Who must not have it? (optional)',
      limit: 160,
      when: { field: 'private', is: ['yes'] },
    },
    {
      id: 'language',
      kind: 'text',
      label: {
        any: 'Language spoken at home (optional)',
        'young-person': 'Language you like to speak (optional)',
      },
      limit: 80,
      width: 20,
    },
    {
      id: 'interpreter',
      kind: 'radios',
      label: {
        any: 'Would an interpreter or other help to communicate be needed?',
        'young-person': 'Would you need help to talk with us, such as an interpreter?',
      },
      ifMissing: 'Select whether an interpreter is needed',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
        { id: 'unknown', label: 'I do not know' },
      ],
    },
    {
      id: 'communication',
      kind: 'text',
      label: 'What would help? (optional)',
      hint: 'For example, a sign language interpreter or large print',
      limit: 160,
      when: { field: 'interpreter', is: ['yes'] },
    },
  ],
};
