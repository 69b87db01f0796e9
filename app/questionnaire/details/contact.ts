/** Safe ways to make contact. A way not marked safe is never used: the outbox refuses it. */
import type { DetailForm } from './detail-form.ts';

const times = {
  id: 'times',
  kind: 'text',
  label: 'Good and bad times (optional)',
  hint: 'For example, not after 5pm',
  limit: 200,
} as const;

export const contact: DetailForm = {
  id: 'contact',
  title: {
    any: 'How is it safe to contact the family?',
    parent: 'How is it safe to contact you?',
    'young-person': 'How is it safe to contact you?',
    other: 'How may we contact you?',
  },
  intro: {
    any: 'Think about who might see a message, hear a call or open a letter.',
    other: 'Leave this empty if you would rather not hear from us.',
  },
  fields: [
    {
      id: 'ways',
      kind: 'checkboxes',
      label: 'Which ways are safe?',
      hint: 'Tick all that are safe',
      options: [
        { id: 'call', label: 'Phone call' },
        { id: 'voicemail', label: 'Leaving a voicemail' },
        { id: 'text', label: 'Text message' },
        { id: 'email', label: 'Email' },
        { id: 'letter', label: 'Letter to the home' },
        { id: 'school', label: 'Through school or another worker' },
        { id: 'none', label: 'None of these' },
        { id: 'unknown', label: 'I do not know' },
      ],
      audience: ['professional', 'parent', 'young-person'],
      ifMissing: 'Select the safe ways, or none of these',
    },
    {
      id: 'email',
      kind: 'email',
      label: 'Your email address (optional)',
      hint: 'Give it only if nobody else can read your email. We write “there is an answer”, never about what',
      limit: 254,
      autocomplete: 'email',
      audience: ['parent', 'young-person', 'other'],
    },
    {
      // A definition of its own: a browser must not offer the professional's address for the family's.
      id: 'email',
      kind: 'email',
      label: 'Family’s email address (optional)',
      hint: 'Only if nobody else can read it. Without “Email” ticked above we never write there',
      limit: 254,
      audience: ['professional'],
    },
    {
      id: 'phone',
      kind: 'phone',
      label: 'Your phone number (optional)',
      hint: {
        any: 'We need it if you ticked a call, a voicemail or a text',
        other: 'Only if we may call you',
      },
      limit: 40,
      width: 20,
      autocomplete: 'tel',
      audience: ['parent', 'young-person', 'other'],
    },
    {
      id: 'phone',
      kind: 'phone',
      label: 'Family’s phone number (optional)',
      limit: 40,
      width: 20,
      audience: ['professional'],
    },
    times,
    {
      id: 'careful',
      kind: 'long-text',
      label: 'Anything that could go wrong if we get in touch? (optional)',
      hint: {
        any: 'For example, a partner who checks the phone',
        'young-person': 'For example, somebody at home who looks at your phone',
      },
      limit: 600,
      audience: ['professional', 'parent', 'young-person'],
    },
  ],
};
