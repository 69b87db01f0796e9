/** Learning, attendance and school place. Grades follow DfE's words: persistent absence 10%, severe absence 50%. */
import { type Area, checkboxes, radios } from '../question.ts';

const schoolAge = { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] } as const;

export const school: Area = {
  id: 'school',
  name: { any: 'School, nursery and learning', 'young-person': 'School or college' },
  hint: 'Missing days, falling behind, being sent home',
  asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
  questions: [
    checkboxes({
      id: 'school-signs',
      part: 'school',
      ask: { any: 'What is happening at school or nursery?', 'young-person': 'What is happening at school or college?' },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is happening at school, or none of these',
      options: [
        {
          id: 'missing-days',
          label: { any: 'Often misses days', 'young-person': 'I often miss days' },
          asked: schoolAge,
          indicates: ['attendance-slipping'],
        },
      ],
    }),
    radios({
      id: 'school-attendance',
      part: 'school',
      ask: { any: 'How much school is being missed?', 'young-person': 'How much school do you miss?' },
      asked: { question: 'school-signs', chose: ['missing-days'] },
      ifMissing: 'Select how much school is missed',
      options: [
        { id: 'odd-days', label: 'The odd day' },
        { id: 'one-in-ten', label: 'About one day in every two weeks', indicates: ['attendance-persistent'] },
        { id: 'half', label: 'Half the time or more', indicates: ['attendance-severe'] },
      ],
    }),
    checkboxes({
      id: 'school-strengths',
      part: 'school',
      ask: { any: 'What goes well at school or nursery?', 'young-person': 'What goes well at school or college?' },
      ifMissing: 'Select what goes well, or none of these',
      options: [
        { id: 'likes-it', label: { any: 'Likes it there', 'young-person': 'I like it there' }, strengthens: 'school-going-well' },
        { id: 'helping', label: 'Staff there are already helping', strengthens: 'support-working' },
      ],
    }),
  ],
};
