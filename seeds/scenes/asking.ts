/** Scenes in which more passes between the front door and whoever told us: a question, an addition, a call. */
import type { Scene } from './scene.ts';
import { claims, rates, works } from './scene.ts';
import { hoursAgo } from './when.ts';

export const asking: readonly Scene[] = [
  {
    title: 'Late most mornings, and we ask the school one thing',
    at: hoursAgo(5),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [{ name: 'Mabel Thorne', years: 7, school: 'Ashwell Primary School' }],
      answers: {
        happening:
          'Mabel comes late three or four mornings a week, misses about one day a fortnight and is tired. Mum works nights at the warehouse and an older cousin brings the children to school when he wakes up. Mum has asked us whether there is any help.',
        'school-signs': ['missing-days', 'often-late'],
        'school-attendance': 'one-in-ten',
        'school-strengths': ['likes-it', 'parents-work-with'],
        strengths: ['wants-help', 'loved'],
      },
      details: {
        you: works(
          'Imogen Fairley',
          'Ashwell Primary School, family liaison',
          'i.fairley@ashwell-primary',
          '01632 960222',
        ),
      },
    },
    steps: [
      claims('joel', 30),
      rates('joel', 35, 'green', 'Nobody is hurt; who brings them is not known.'),
      {
        kind: 'ask-referrer',
        by: 'joel',
        after: 40,
        question: 'How old is the cousin who brings the children, and does he live with them?',
        pauses: 'yes',
      },
    ],
  },
  {
    title: 'A mum who thought of something else',
    at: hoursAgo(3.3),
    suggests: 'support',
    referral: {
      audience: 'parent',
      children: [{ name: 'Ivo Marchetti', years: 11 }],
      answers: {
        happening:
          'Since his dad moved out Ivo argues about everything and will not go to bed. I would like somebody to talk to him, and to me.',
        'family-signs': ['falling-out'],
        'family-strengths': ['warm', 'wants-help'],
        strengths: ['wants-help', 'loved'],
      },
      details: {
        you: { name: 'Carla Marchetti', relation: 'Mum' },
        contact: {
          ways: ['text', 'email'],
          email: 'carla.marchetti@example.com',
          phone: '07700 900341',
        },
      },
    },
    steps: [
      claims('amara', 25),
      {
        kind: 'add-more',
        by: 'amara',
        after: 90,
        words:
          'I forgot to say that he has a good teacher, Mr Hale, whom he talks to. And Thursdays are better for me, I do not work then.',
      },
    ],
  },
  {
    title: 'A neighbour rings, and gives no name',
    at: hoursAgo(1.4),
    suggests: 'early-support-hub',
    takenBy: 'amara',
    referral: {
      audience: 'other',
      children: [{ name: 'A little boy called Teddy', years: 3 }],
      answers: {
        relation: 'not-said',
        happening:
          'Caller lives in the same block and would rather not be named. The mother seems worn out and is on her own with Teddy. The flat is very damp and she told the caller that there is not much money this month. Teddy is always with her and she is kind to him.',
        'home-signs': ['repair', 'money'],
        'home-effect': 'little',
        'home-strengths': ['asks'],
        strengths: ['loved'],
      },
    },
  },
];
