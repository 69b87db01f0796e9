/**
 * Learning, attendance and school place. DfE calls 10% missed persistent and 50% severe. Published thresholds put
 * attendance below 90% at level 2 and persistent absence at level 3, so absence that goes on is a grade of its own.
 */
import { type Area, checkboxes, radios } from '../question.ts';

const schoolAge = { ages: ['5-to-9', '10-to-12', '13-to-15', '16-to-17'] } as const;
const early = { ages: ['1-to-4'] } as const;
const young = { ages: ['1-to-4', '5-to-9'] } as const;
const leaving = { ages: ['16-to-17'] } as const;

export const school: Area = {
  id: 'school',
  name: { any: 'School, nursery and learning', 'young-person': 'School or college' },
  hint: 'Missing days, falling behind, being sent home',
  asked: { ages: ['1-to-4', '5-to-9', '10-to-12', '13-to-15', '16-to-17'] },
  questions: [
    checkboxes({
      id: 'school-signs',
      part: 'school',
      ask: {
        any: 'What is happening at school or nursery?',
        'young-person': 'What is happening at school or college?',
      },
      hint: 'Tick everything that fits',
      ifMissing: 'Select what is happening at school, or none of these',
      options: [
        {
          id: 'odd-days',
          label: {
            any: 'Misses the odd day, or is late now and then',
            'young-person': 'I miss the odd day, or I am late now and then',
          },
          asked: schoolAge,
        },
        {
          id: 'missing-days',
          label: {
            any: 'Misses more than the odd day, or has stopped going',
            'young-person': 'I miss more than the odd day, or I have stopped going',
          },
          hint: 'Do not count days off for illness',
          asked: schoolAge,
          indicates: ['attendance-slipping'],
        },
        {
          id: 'often-late',
          label: { any: 'Is often late, or is often picked up late', 'young-person': 'I am often late' },
          indicates: ['often-late'],
        },
        {
          id: 'finds-work-hard',
          label: {
            any: 'Finds the work hard, or is falling behind',
            'young-person': 'I find the work hard, or I am falling behind',
          },
          asked: schoolAge,
          indicates: ['learning-help-needed'],
        },
        {
          id: 'needs-unmet',
          label: {
            any: 'Has special needs that the school or nursery is not able to meet',
            'young-person': 'I need extra help to learn and my school is not able to give it',
          },
          hint: 'For example, there is a plan but it is not working',
          indicates: ['learning-needs-unmet'],
        },
        {
          id: 'suspended',
          label: {
            any: 'Has been suspended or sent home',
            'young-person': 'I have been suspended or sent home',
          },
          hint: 'Once or twice',
          asked: schoolAge,
          indicates: ['suspended-short'],
        },
        {
          id: 'place-at-risk',
          label: {
            any: 'Is suspended again and again, or may lose their place',
            'young-person': 'I get suspended again and again, or I may lose my place',
          },
          asked: schoolAge,
          indicates: ['place-at-risk'],
        },
        {
          id: 'excluded',
          label: { any: 'Has been excluded for good', 'young-person': 'I have been excluded for good' },
          hint: 'Some people say expelled, or permanently excluded',
          asked: schoolAge,
          indicates: ['excluded-permanently'],
        },
        {
          id: 'no-place',
          label: {
            any: 'Is not on the roll of any school and is not being taught',
            'young-person': 'I have no school or college and nobody teaches me',
          },
          hint: 'Some people say missing education',
          asked: { ages: ['5-to-9', '10-to-12', '13-to-15'] },
          indicates: ['missing-education'],
        },
        {
          id: 'taught-at-home',
          label: { any: 'Is taught at home', 'young-person': 'I am taught at home' },
          hint: 'Instead of going to school',
          asked: schoolAge,
        },
        {
          id: 'court-order',
          label: {
            any: 'A court has made an order about going to school',
            'young-person': 'A court has made an order about me going to school',
          },
          hint: 'An education supervision order',
          asked: schoolAge,
          indicates: ['education-order'],
        },
        {
          id: 'no-plans',
          label: {
            any: 'Has no course, job or training, or is about to drop out',
            'young-person': 'I have no course, job or training, or I am about to drop out',
          },
          asked: leaving,
          indicates: ['not-in-training'],
        },
        {
          id: 'nursery-not-used',
          label: {
            any: 'Does not go to nursery or playgroup, and would gain from it',
            'young-person': 'I do not go to nursery',
          },
          asked: early,
          indicates: ['early-years-missed'],
        },
        {
          id: 'nursery-complex',
          label: {
            any: 'Has many extra needs that nobody is meeting, and does not go to nursery',
            'young-person': 'I have many extra needs and do not go to nursery',
          },
          asked: early,
          indicates: ['early-years-complex'],
        },
        {
          id: 'few-books',
          label: {
            any: 'Has few books, toys or things to learn with at home',
            'young-person': 'I have few books or things to learn with at home',
          },
          asked: young,
          indicates: ['few-books-or-toys'],
        },
      ],
    }),
    radios({
      id: 'school-attendance',
      part: 'school',
      ask: { any: 'How much school is being missed?', 'young-person': 'How much school do you miss?' },
      hint: 'Do not count days off for illness',
      asked: { question: 'school-signs', chose: ['missing-days'] },
      ifMissing: 'Select how much school is missed',
      options: [
        {
          id: 'starting',
          label: {
            any: 'Less than one day in every two weeks, but it is growing',
            'young-person': 'Less than one day in every two weeks, but more than before',
          },
        },
        {
          id: 'one-in-ten',
          label: 'About one day in every two weeks',
          hint: 'Attendance between 80% and 90%',
          indicates: ['attendance-persistent'],
        },
        {
          id: 'weekly',
          label: 'About a day a week, term after term',
          hint: 'Attendance between 75% and 80%, or absence that just goes on. Some people say persistent absence',
          indicates: ['attendance-weekly'],
        },
        {
          id: 'over-weekly',
          label: 'More than a day a week, term after term',
          hint: 'Attendance under 75%',
          indicates: ['attendance-weekly'],
        },
        {
          id: 'stopped-only',
          label: {
            any: 'Has stopped going, and this is the only worry',
            'young-person': 'I have stopped going, and all else is fine',
          },
          indicates: ['attendance-stopped-only'],
        },
        {
          id: 'half',
          label: 'Half the time or more, and there are other worries too',
          hint: 'Some people say severe absence',
          indicates: ['attendance-severe'],
        },
      ],
    }),
    checkboxes({
      id: 'school-effect',
      part: 'school',
      ask: {
        any: 'What else is true about the missed school or learning?',
        'young-person': 'What else is true?',
      },
      hint: 'Tick everything that fits',
      asked: {
        question: 'school-signs',
        chose: [
          'missing-days',
          'suspended',
          'place-at-risk',
          'excluded',
          'no-place',
          'taught-at-home',
          'court-order',
        ],
      },
      ifMissing: 'Select what else is true, or none of these',
      options: [
        {
          id: 'help-tried',
          label: {
            any: 'School has tried to help, and more days are still being missed',
            'young-person': 'School has tried to help, but I still miss more and more',
          },
          asked: { question: 'school-signs', chose: ['missing-days', 'court-order'] },
          indicates: ['attendance-worse-despite-help'],
        },
        {
          id: 'little-teaching',
          label: {
            any: 'Gets little or no teaching at the moment',
            'young-person': 'I get little or no teaching right now',
          },
          hint: 'For example, a few hours a week for a long time',
          asked: {
            question: 'school-signs',
            chose: ['missing-days', 'place-at-risk', 'excluded', 'no-place'],
          },
          indicates: ['little-teaching'],
        },
        {
          id: 'home-not-learning',
          label: {
            any: 'May not be learning enough at home',
            'young-person': 'I am not learning much at home',
          },
          asked: { question: 'school-signs', chose: ['taught-at-home'] },
          indicates: ['home-educated-not-learning'],
        },
        {
          id: 'home-worry',
          label: {
            any: 'Is taught at home, and there are big worries about their care',
            'young-person': 'I am taught at home, and I am not well looked after',
          },
          asked: { question: 'school-signs', chose: ['taught-at-home'] },
          indicates: ['home-educated-welfare'],
        },
        {
          id: 'care-risk',
          label: {
            any: 'Being out of school may mean they cannot go on living at home',
            'young-person': 'Being out of school may mean I cannot go on living at home',
          },
          hint: {
            any: 'For example, they may have to come into care',
            'young-person': 'For example, I may have to go into care',
          },
          indicates: ['schooling-care-risk'],
        },
      ],
    }),
    checkboxes({
      id: 'school-strengths',
      part: 'school',
      ask: {
        any: 'What goes well at school or nursery?',
        'young-person': 'What goes well at school or college?',
      },
      ifMissing: 'Select what goes well, or none of these',
      options: [
        {
          id: 'likes-it',
          label: { any: 'Likes it there', 'young-person': 'I like it there' },
          strengthens: 'school-going-well',
        },
        {
          id: 'helping',
          label: 'Staff there are already helping, and it works',
          strengthens: 'support-working',
        },
        {
          id: 'safe-adult',
          label: {
            any: 'A member of staff knows the child well and acts on worries',
            parent: 'A member of staff knows my child well and acts on worries',
            'young-person': 'There is an adult there who looks out for me',
          },
          strengthens: 'safe-adult',
        },
        {
          id: 'parents-work-with',
          label: {
            any: 'The family works with the school and asks for help',
            parent: 'We work with the school and ask for help',
            'young-person': 'My family works with the school and asks for help',
          },
          strengthens: 'asks-for-help',
        },
      ],
    }),
  ],
};
