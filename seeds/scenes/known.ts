/** Scenes about a family the front door has heard of: a child written differently, and a sister. */
import { type Scene, works } from './scene.ts';
import { hoursAgo } from './when.ts';

const home = { address: '40 Mill Bank, Ashwell', postcode: 'MZ1 7LA' };
const mother = { name: 'Amy Reed', detail: 'Mum', reach: '07700 900241' };

export const known: readonly Scene[] = [
  {
    title: 'The surgery writes his name and birthday another way',
    at: hoursAgo(2.6),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [{ name: 'Calum Reid', years: 9, born: { day: '3', month: '7', year: '2017' } }],
      answers: {
        role: 'gp',
        happening:
          'Callum came hungry to his asthma review. His mother brought him today, tired and short with him, and said that she cannot keep up with letters.',
        'care-signs': ['no-breakfast'],
        'how-long': 'months',
      },
      details: {
        you: works('Dr Owen Maddox', 'Harbour Street Surgery, GP', 'o.maddox@harbour-street', '01632 960302'),
        people: [mother],
        home: { ...home, address: '40 Mill Bank' },
      },
    },
  },
  {
    title: 'His little sister, at nursery',
    at: hoursAgo(1.4),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [{ name: 'Daisy Reed', years: 3, school: 'Mill Bank Nursery' }],
      answers: {
        role: 'early-years',
        happening:
          'Daisy falls asleep before lunch and eats two helpings. Her mother used to stay and chat; now a neighbour brings her. She has a brother at Northgate Junior School.',
        'care-signs': ['no-breakfast'],
        'how-long': 'weeks',
        strengths: ['loved'],
      },
      details: {
        you: works(
          'Jess Tolland',
          'Mill Bank Nursery, room leader',
          'j.tolland@mill-bank-nursery',
          '01632 960343',
        ),
        people: [mother, { name: 'Callum Reed', detail: 'Brother', who: 'sibling' }],
        home,
      },
    },
  },
];
