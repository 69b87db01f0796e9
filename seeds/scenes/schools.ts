/** Scenes from schools and nurseries, with one child about whom the same school writes three times. */
import { claims, decides, knows, notes, rates, type Scene, works } from './scene.ts';
import { daysAgo, dueIn, hoursAgo, on } from './when.ts';

const northgate = works(
  'Maureen Teal',
  'Northgate Junior School, family support',
  'm.teal@northgate',
  '01632 960341',
);
const callum = {
  name: 'Callum Reed',
  years: 9,
  born: { day: '7', month: '3', year: '2017' },
  school: 'Northgate Junior School',
};
const reeds = [{ name: 'Amy Reed', detail: 'Mum', reach: '07700 900241' }];
const reedHome = { address: '40 Mill Bank, Ashwell', postcode: 'MZ1 7LA' };

export const schools: readonly Scene[] = [
  {
    title: 'Mondays and Fridays',
    at: hoursAgo(4.8),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [{ name: 'Lola Chivers', years: 9, school: 'Old Marl Primary' }],
      answers: {
        role: 'school',
        happening:
          'Lola misses most Mondays and some Fridays and is at 88 per cent. Mum says tummy ache, Lola says she does not like leaving Mum. On the days she comes she is bright and settled by ten. Mum has met us twice and wants to sort it out.',
        'school-signs': ['missing-days', 'often-late'],
        'school-attendance': 'one-in-ten',
        'school-strengths': ['safe-adult', 'parents-work-with'],
        'child-says': '“Mum gets lonely when I go.”',
        'how-long': 'months',
        strengths: ['wants-help', 'loved'],
      },
      details: {
        you: works('Colin Pascoe', 'Old Marl Primary, class teacher', 'c.pascoe@old-marl', '01632 960342'),
        people: [{ name: 'Gemma Chivers', detail: 'Mum', reach: '07700 900242' }],
      },
    },
  },
  {
    title: 'Callum, the first time',
    at: daysAgo(47, '14:40'),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [callum],
      answers: {
        role: 'school',
        happening:
          'Callum often comes without breakfast and in yesterday’s shirt. He is cheerful and well liked. Mum says that money is tight since her hours were cut and that she would like some help with it.',
        'care-signs': ['no-breakfast', 'grubby'],
        'home-signs': ['money'],
        'home-effect': 'little',
        strengths: ['wants-help', 'loved'],
      },
      details: { you: northgate, people: reeds, home: reedHome },
    },
    steps: [
      claims('joel', 210),
      rates('joel', 215, 'green', 'Money is short; he is loved and safe.'),
      decides('joel', 400, 'advice-and-services', {
        rationale:
          'Money is the worry and mum has said what she wants. Breakfast club and household support are in hand.',
        answer:
          'Amy has the number of household support and Callum may come to breakfast club free of charge. Let us know if it is not enough.',
      }),
    ],
  },
  {
    title: 'Callum, the second time',
    at: daysAgo(20, '09:25'),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [callum],
      answers: {
        role: 'school',
        happening:
          'Callum has been late six times this month and tells us he gets himself up. Mum has a new partner and we see less of her. Breakfast club helped at first, but he has not come for two weeks.',
        'care-signs': ['no-breakfast', 'late'],
        'school-signs': ['often-late'],
        'child-says': '“They’re asleep so I do the toaster.”',
        'how-long': 'months',
      },
      details: { you: northgate, people: reeds, home: reedHome },
    },
    steps: [
      claims('amara', 170),
      knows('amara', 173, 'Callum, the first time', 'The same school, address and date of birth.'),
      rates('amara', 176, 'green', 'Hungry again, but nobody seems unsafe.'),
      decides('amara', 430, 'early-support', {
        rationale: 'Second contact in a month. Amy agreed on the phone to meet a family worker.',
        answer:
          'A family worker will meet Amy at school, where she said she would rather talk. Please keep his place at breakfast club.',
      }),
    ],
  },
  {
    title: 'Callum, the third time',
    at: dueIn(100),
    suggests: 'support',
    referral: {
      audience: 'professional',
      children: [callum],
      answers: {
        role: 'school',
        happening:
          'Mum did not come to meet the family worker and no longer answers us. Callum is hungry most days, has lost weight and smells of urine. Yesterday he asked the cook if he could take bread home. This is the third time we write about him.',
        changed: 'The bread, and that nobody opens the door.',
        'care-signs': ['hungry', 'dirty', 'fends'],
        'care-effect': ['health'],
        'child-says': '“It’s all right, I’m used to it.”',
        'before-signs': ['refused', 'many'],
        'how-long': 'months',
        direction: 'worse',
        tried: ['school', 'family-worker'],
        'tried-result': 'not-taken-worse',
      },
      details: {
        you: northgate,
        people: [...reeds, { name: 'Dean', detail: 'Mum’s partner', who: 'household', risk: 'unknown' }],
        home: reedHome,
        told: { agreesHelp: 'no', agreesSharing: 'unknown' },
      },
    },
  },
  {
    title: 'A family plan, and still the same coat',
    at: daysAgo(1, '15:20'),
    suggests: 'mash',
    redFlag: true,
    referral: {
      audience: 'professional',
      children: [
        { name: 'Shannon Briggs', years: 8, school: 'Eastmarl Primary' },
        { name: 'Kyle Briggs', years: 5, school: 'Eastmarl Primary' },
      ],
      answers: {
        role: 'school',
        happening:
          'We have worked with this family for eighteen months, with a family worker for the last nine. The children still come hungry, in wet shoes, with head lice that have left sores. Kyle has been in hospital with a skin infection that started from them. Their parents are kind, and nothing changes.',
        'care-signs': ['hungry', 'dirty', 'basics'],
        'care-effect': ['long', 'health', 'despite-help'],
        'how-long': 'on-and-off',
        tried: ['school', 'family-worker'],
        'tried-result': 'no-difference',
        'safe-2': ['goes-on-despite-help'],
      },
      details: {
        you: works(
          'Sheila Quarmby',
          'Eastmarl Primary, headteacher',
          'head@eastmarl-primary',
          '01632 960343',
        ),
        people: [
          { name: 'Kelly Briggs', detail: 'Mum' },
          { name: 'Wayne Briggs', detail: 'Dad' },
        ],
      },
    },
    steps: [
      claims('joel', 25),
      rates('joel', 31, 'amber', 'Long neglect despite help; both in school today and fed.'),
      notes(
        'joel',
        90,
        'Asked the hospital for the discharge letter. Their family worker agrees with the school.',
      ),
    ],
  },
  {
    title: 'Less than suggested, because of the keyworker',
    at: hoursAgo(1.8),
    suggests: 'support',
    referral: {
      audience: 'professional',
      children: [{ name: 'Theo Marchetti', years: 7, school: 'Ashwell Primary School' }],
      answers: {
        role: 'school',
        happening:
          'Since his parents parted Theo hits out in class, soils himself and does not want to go home on Fridays. Dad has moved to his mother’s and both are low and short of money. They came to school together to ask for help, which cannot have been easy.',
        'feelings-signs': ['sad-or-worried', 'acts-younger'],
        'feelings-effect': ['most-days'],
        'conduct-signs': ['trouble-at-school', 'outbursts'],
        'family-signs': ['bitter'],
        'family-effect': 'lasting',
        'how-long': 'months',
        strengths: ['loved'],
      },
      asked: {
        route: 'early-support-hub',
        reason:
          'Both parents have said yes to Tina from the hub, who knows them from before. A new face would be a step back.',
      },
      details: {
        people: [
          { name: 'Elena Marchetti', detail: 'Mum', reach: '07700 900243' },
          { name: 'Rob Marchetti', detail: 'Dad', reach: '07700 900244' },
        ],
      },
    },
  },
  {
    title: 'A nursery that wants more than is suggested',
    at: hoursAgo(5.9),
    suggests: 'early-support-hub',
    referral: {
      audience: 'professional',
      children: [{ name: 'Ivo Latimer', years: 3 }],
      answers: {
        role: 'early-years',
        happening:
          'Ivo clings at drop-off and eats as if he might not get more. His mum is always in a hurry and smells of drink some mornings, though she has never been unsteady. We cannot put a finger on it, but all three of us in the room feel the same.',
        'care-signs': ['no-breakfast'],
        'feelings-signs': ['hard-to-part'],
        'feelings-effect': ['some-days'],
      },
      asked: { route: 'support', reason: 'We would like somebody to go and see him at home.' },
      details: {
        you: works(
          'Dot Prendergast',
          'Little Acorns Nursery, room leader',
          'dot@little-acorns',
          '01632 960344',
        ),
        told: {
          parentsTold: 'no',
          whyNotTold: 'We would like advice on how to put it first.',
          childTold: 'too-young',
        },
      },
    },
    steps: [
      claims('joel', 180),
      notes(
        'joel',
        186,
        'Rang Dot to ask how often the smell of drink was noticed: four times since September.',
      ),
    ],
  },
  {
    title: 'Sent home for the ninth time',
    at: daysAgo(7, '11:50'),
    suggests: 'support',
    referral: {
      audience: 'professional',
      children: [{ name: 'Marley Fitch', years: 12, school: 'Corbridge Vale School' }],
      answers: {
        role: 'education-service',
        happening:
          'Marley has been sent home nine times this term and is about to lose his place. He has ADHD and his tablets were changed in the holidays. His keyworker in the south team sees the family weekly, but I do not think that she knows how close this is.',
        'school-signs': ['needs-unmet', 'place-at-risk'],
        'school-effect': ['little-teaching'],
        'needs-signs': ['autism-adhd'],
        'needs-care': ['worn-out'],
        'conduct-signs': ['trouble-at-school', 'outbursts'],
        'how-long': 'months',
        direction: 'worse',
      },
      details: {
        you: works(
          'Ray Tennant',
          'Marlshire Inclusion Service, adviser',
          'r.tennant@inclusion',
          '01632 960345',
        ),
      },
    },
    steps: [
      claims('amara', 90),
      rates('amara', 92, 'green', 'He has a keyworker; nothing says he is unsafe.'),
      decides('amara', 160, 'already-working', {
        rationale:
          'Open to a keyworker in the south area team since June. Passed on by phone and in writing; she calls a meeting with school.',
        answer:
          'Marley’s keyworker did not know how near he is to losing his place. She is calling a meeting with the school this week and will ask you to come.',
      }),
    ],
  },
  {
    title: 'Sent before the guidance was in force',
    at: on('2026-08-27T10:05:00Z'),
    suggests: null,
    referral: {
      audience: 'professional',
      children: [{ name: 'Sian Merrick', years: 14 }],
      answers: {
        role: 'youth-work',
        happening:
          'Sian comes to our summer scheme every day from opening to closing. She told me that home is “just shouting”, and that she has been cooking for herself since June. She would like to talk to somebody before school starts.',
        'family-signs': ['arguments'],
        'family-effect': 'lasting',
      },
      asked: { route: 'support', reason: '' },
      details: {
        you: works(
          'Kwame Boadi',
          'The Boathouse Youth Centre, youth worker',
          'kwame@the-boathouse',
          '01632 960332',
        ),
      },
    },
    steps: [
      claims('ruth', 100),
      rates('ruth', 103, 'amber', 'Caught in a conflict that goes on.'),
      decides('ruth', 390, 'family-keyworker', {
        rationale:
          'No suggestion was available; decided on the account itself. Lasting conflict that Sian is caught in; both parents agree to a keyworker. No keyworker is free.',
        answer:
          'A keyworker is the right help for Sian and her parents, and they want it. Sian knows whom to call until somebody is free.',
        waits: true,
      }),
    ],
  },
];
