/**
 * What the family has been told and has agreed to, each as its own fact. Telling, agreeing to help and agreeing to
 * sharing are different things (Working Together; DfE information sharing advice 2024): none of them stops a referral.
 */
import type { DetailForm } from './detail-form.ts';

const yesNoUnknown = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'unknown', label: 'I do not know' },
] as const;

export const told: DetailForm = {
  id: 'told',
  title: {
    any: 'What does the family know?',
    parent: 'What you agree to',
    'young-person': 'What you are happy with',
  },
  intro: {
    any: 'It is best to tell parents, unless that could put somebody at risk. Not having told them never stops you sending this.',
    parent: 'You can change your mind later.',
    'young-person': 'We will talk to you first, unless somebody is in danger.',
    other: 'You do not need to have told them.',
  },
  fields: [
    {
      id: 'parentsTold',
      kind: 'radios',
      label: { any: 'Do the parents or carers know that you are telling us?' },
      audience: ['professional', 'other'],
      ifMissing: 'Select whether they know',
      options: yesNoUnknown,
    },
    {
      id: 'whyNotTold',
      kind: 'long-text',
      label: 'Why have they not been told? (optional)',
      hint: 'For example, it could put the child or you in danger',
      limit: 600,
      audience: ['professional'],
      when: { field: 'parentsTold', is: ['no'] },
    },
    {
      id: 'agreesHelp',
      kind: 'radios',
      label: {
        any: 'Do they agree to have help?',
        parent: 'Do you agree to somebody getting in touch to offer help?',
        'young-person': 'Are you happy for somebody to get in touch with you?',
      },
      audience: ['professional', 'parent', 'young-person'],
      ifMissing: {
        any: 'Select whether they agree to have help',
        parent: 'Select whether you agree to somebody getting in touch',
        'young-person': 'Select whether you are happy for somebody to get in touch',
      },
      options: yesNoUnknown,
    },
    {
      id: 'agreesSharing',
      kind: 'radios',
      label: {
        any: 'Do they agree that we may talk to other services, such as the school or doctor?',
        parent: 'May we talk to other services, such as the school or doctor?',
        'young-person': 'May we talk to your school or doctor about this?',
      },
      audience: ['professional', 'parent', 'young-person'],
      ifMissing: {
        any: 'Select whether they agree that we may talk to other services',
        parent: 'Select whether we may talk to other services',
        'young-person': 'Select whether we may talk to your school or doctor',
      },
      options: yesNoUnknown,
    },
    {
      id: 'childTold',
      kind: 'radios',
      label: { any: 'Does the child know, in a way that fits their age?' },
      audience: ['professional', 'parent'],
      ifMissing: 'Select whether the child knows',
      options: [...yesNoUnknown, { id: 'too-young', label: 'Too young to know' }],
    },
    {
      id: 'homeKnows',
      kind: 'radios',
      label: 'Does anybody at home know that you are asking?',
      audience: ['young-person'],
      ifMissing: 'Select whether anybody at home knows',
      options: yesNoUnknown,
    },
    {
      id: 'homeMayKnow',
      kind: 'radios',
      label: 'May we speak to somebody at home?',
      audience: ['young-person'],
      ifMissing: 'Select whether we may speak to somebody at home',
      options: [
        { id: 'no', label: 'No, only to me' },
        { id: 'yes', label: 'Yes' },
        { id: 'ask-first', label: 'Ask me first' },
      ],
    },
  ],
};
