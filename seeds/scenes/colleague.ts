/** The family of somebody who works here: only those on its list may open it. */
import type { Scene } from './scene.ts';
import { hoursAgo } from './when.ts';

export const colleague: readonly Scene[] = [
  {
    title: 'The family of somebody who works here',
    at: hoursAgo(6),
    suggests: 'early-support-hub',
    referral: {
      audience: 'parent',
      children: [{ name: 'Poppy Lane', years: 4 }],
      answers: {
        happening:
          'I work for the council, and I would rather that nobody I sit next to reads this. Poppy screams when her dad leaves on Sundays and I lose my temper. I smacked her hand and I feel awful.',
        'marks-signs': ['smack-once'],
        'marks-hitting': ['sorry'],
        'how-long': 'now',
        strengths: ['wants-help', 'loved', 'basics'],
      },
      details: {
        you: { name: 'Kirsty Lane', relation: 'Mum' },
        contact: { email: 'kirsty.lane@example.com', phone: '07700 900261' },
      },
    },
    steps: [
      {
        kind: 'restrict',
        by: 'ruth',
        after: 20,
        why: 'Her mother works in the hub, beside the people who would read it.',
      },
    ],
  },
];
