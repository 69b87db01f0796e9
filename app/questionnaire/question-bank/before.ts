/** Families who had help before: help that has ended, worries that are back, and what the earlier help was. */
import { type Area, checkboxes } from '../question.ts';

const born = {
  ages: ['under-6-months', '6-to-11-months', '1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'],
} as const;

export const before: Area = {
  id: 'before',
  name: {
    any: 'Help before now',
    parent: 'Help that we had before',
    'young-person': 'Help that I had before',
  },
  hint: 'A plan, a social worker, or time in care. Worries that have come back',
  questions: [
    checkboxes({
      id: 'before-signs',
      part: 'before',
      ask: 'What help was there before, and how are things now?',
      hint: 'Tick everything that fits',
      ifMissing: 'Select what fits, or none of these',
      options: [
        {
          id: 'keep-going',
          label: 'Help has ended well. A little support would keep it so',
          indicates: ['stepped-down-steady'],
        },
        {
          id: 'adopted',
          label: {
            any: 'The child is adopted, or lives with a guardian, and needs support',
            parent: 'My child is adopted, or we are guardians, and we need support',
            'young-person': 'I am adopted, or live with a guardian, and need support',
          },
          asked: born,
          indicates: ['adopted-needs-support'],
        },
        {
          id: 'early-help',
          label: {
            any: 'Early help was tried, and things are still getting worse',
            'young-person': 'I had help early on, and things are still getting worse',
          },
          indicates: ['early-help-tried-worse'],
        },
        {
          id: 'refused',
          label: 'Help was offered and not taken, and things got worse',
          indicates: ['help-refused-worse'],
        },
        {
          id: 'back',
          label: 'Help ended not long ago, and the worries are back',
          indicates: ['worries-back'],
        },
        { id: 'many', label: 'Several people have been worried over time', indicates: ['worries-repeated'] },
        {
          id: 'moves',
          label: {
            any: 'The family moves or breaks contact when people try to help',
            parent: 'We moved away, or lost touch with people who tried to help',
            'young-person': 'My family moves or breaks contact when people try to help',
          },
          indicates: ['moves-away-from-help'],
        },
        {
          id: 'plan',
          label: { any: 'There was a child in need plan', 'young-person': 'I had a child in need plan' },
          hint: 'A social worker helped, and the family agreed to it',
          indicates: ['plan-before'],
        },
        {
          id: 'was-in-care',
          label: {
            any: 'The child was in care',
            parent: 'My child was in care',
            'young-person': 'I was in care',
          },
          asked: born,
          indicates: ['was-in-care'],
        },
        {
          id: 'protection',
          label: {
            any: 'There was a child protection plan',
            'young-person': 'I had a child protection plan',
          },
          hint: 'A plan to keep a child safe, made at a meeting with the family',
          indicates: ['protection-plan-before'],
        },
        {
          id: 'protection-back',
          label: {
            any: 'What led to the child protection plan is going on again',
            parent: 'What led to that protection plan is going on again',
            'young-person': 'What led to my protection plan is going on again',
          },
          indicates: ['protection-worries-back'],
        },
        {
          id: 'goes-on',
          label: {
            any: 'Poor care or cruel words go on although help is given',
            parent: 'My child still goes without care, or hears cruel words, although we have help',
            'young-person': 'I am still not looked after well, or hear cruel words, although we have help',
          },
          asked: born,
          indicates: ['neglect-despite-help'],
        },
      ],
    }),
    checkboxes({
      id: 'before-strengths',
      part: 'before',
      ask: 'What is still in place?',
      ifMissing: 'Select what is still in place, or none of these',
      options: [
        {
          id: 'contact',
          label: 'Somebody from before still helps, and it works',
          strengthens: 'support-working',
        },
        {
          id: 'asks',
          label: {
            any: 'The family asks for help early',
            parent: 'We ask for help early',
            'young-person': 'My family asks for help early',
          },
          strengthens: 'asks-for-help',
        },
        { id: 'plan-kept', label: 'The steps agreed before are still kept to', strengthens: 'safety-plan' },
      ],
    }),
  ],
};
