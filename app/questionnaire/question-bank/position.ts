/** A worry about somebody who works or volunteers with children. Doubt is for their employer, harm is for the council. */
import { type Area, checkboxes } from '../question.ts';

export const position: Area = {
  id: 'position',
  name: 'Somebody who works with children',
  hint: 'Such as a teacher, coach, childminder or faith leader',
  questions: [
    checkboxes({
      id: 'position-signs',
      part: 'position',
      ask: 'What are you worried about?',
      hint: 'Paid or unpaid. Tick everything that fits',
      ifMissing: 'Select what worries you, or none of these',
      options: [
        {
          id: 'complaint',
          label: 'A complaint about a lesson, a mark or how I was spoken to',
          hint: 'The place where they work can deal with this',
          indicates: ['staff-practice-query'],
        },
        {
          id: 'rules',
          label: 'Small things that are not right, but nobody is harmed',
          hint: 'Such as having favourites, or sharing a private number',
          indicates: ['staff-low-level'],
        },
        {
          id: 'pattern',
          label: 'Small things that happen again and again',
          indicates: ['staff-low-level-repeated'],
        },
        {
          id: 'harmed',
          label: {
            any: 'They hurt a child, or may have done',
            'young-person': 'They hurt me or another child, or may have done',
          },
          indicates: ['staff-harm'],
        },
        { id: 'crime', label: 'They may have done a crime against a child', indicates: ['staff-harm'] },
        {
          id: 'sexual',
          label: {
            any: 'Sexual words, messages or touch',
            'young-person': 'They said, sent or did something sexual',
          },
          indicates: ['staff-harm'],
        },
        {
          id: 'danger',
          label: 'They act in a way that makes them a danger to children',
          indicates: ['staff-harm'],
        },
        {
          id: 'own-life',
          label: 'Something in their own life means they may not be safe with children',
          hint: 'Such as violence at home, or harm to their own child',
          indicates: ['staff-harm'],
        },
      ],
    }),
    checkboxes({
      id: 'position-strengths',
      part: 'position',
      ask: 'What has been done?',
      ifMissing: 'Select what has been done, or none of these',
      options: [
        {
          id: 'steps',
          label: 'The place where they work has acted to keep children safe',
          strengthens: 'safety-plan',
        },
        {
          id: 'told',
          label: {
            any: 'The child has somebody they trust to talk to',
            parent: 'My child has somebody they trust to talk to',
            'young-person': 'I have somebody I trust to talk to',
          },
          strengthens: 'child-talks',
        },
      ],
    }),
  ],
};
